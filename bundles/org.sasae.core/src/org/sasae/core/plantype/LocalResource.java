// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Objects;
import org.sasae.model.care.SupportCategory;

/**
 * Something in the neighbourhood that may support a person: a place to meet (通いの場), a group of residents, a
 * programme of the city. Data of a municipality, in its own language.
 *
 * @param id       unique within the municipality and never changed, not null
 * @param name     what it is called, not null
 * @param category the category that a row of the plan has when it uses the resource, not null
 * @param place    where it is or which part of the municipality it serves; empty when not known
 * @param time     when it takes place; empty when not known
 * @param contact  whom to ask; empty when not known
 * @param note     anything else, such as the source; empty for nothing
 */
public record LocalResource(String id, String name, SupportCategory category, String place, String time,
        String contact, String note) {

    public LocalResource {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
    }
}
