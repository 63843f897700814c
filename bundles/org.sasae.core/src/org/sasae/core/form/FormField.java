// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One field of a form: a feature of the metamodel and how it is entered.
 *
 * @param feature the feature that the field shows and edits, not null
 * @param widget  how it is entered, not null
 * @param section id of the section it stands in, not null
 * @param unit    id of the unit of a number, empty for none
 * @param column  whether the feature is a column where objects are listed in a table
 */
public record FormField(EStructuralFeature feature, WidgetKind widget, String section, Optional<String> unit,
        boolean column) {
}
