// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Objects;
import org.sasae.model.care.SupportCategory;

/**
 * What people in a municipality call a service, and what it is. One entry of its service lexicon.
 *
 * @param term     the words as people write them, not null
 * @param category the category of a row of the plan with this service, not null
 * @param note     anything else, such as the source; empty for nothing
 */
public record ServiceTerm(String term, SupportCategory category, String note) {

    public ServiceTerm {
        Objects.requireNonNull(term);
        Objects.requireNonNull(category);
    }
}
