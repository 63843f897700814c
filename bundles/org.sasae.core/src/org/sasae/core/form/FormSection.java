// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.List;

/**
 * Fields that stand together under one heading.
 *
 * @param id     the section as in the annotation {@code urn:sasae:form}, not null; its name is in
 *               {@code Wording.section}
 * @param fields the fields in order, never empty
 */
public record FormSection(String id, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
