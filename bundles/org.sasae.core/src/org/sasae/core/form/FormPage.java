// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.List;

/**
 * A page of the case editor.
 *
 * @param id     the page as in the annotation {@code urn:sasae:form}, not null; its name is in
 *               {@code Wording.page}
 * @param fields the features of the case that the page shows, in order, never empty
 */
public record FormPage(String id, List<FormField> fields) {

    public FormPage {
        fields = List.copyOf(fields);
    }
}
