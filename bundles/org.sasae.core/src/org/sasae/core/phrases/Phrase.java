// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.phrases;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A sentence that is offered for a field.
 *
 * @param field    the field as {@code Class.feature}, such as {@code PlanGoal.text}; a class stands for its subclasses
 *                 too; empty for every long text
 * @param category what it is about, for grouping; empty for nothing special
 * @param text     the sentence, not blank
 */
public record Phrase(String field, String category, String text) {

    public Phrase {
        Objects.requireNonNull(field);
        Objects.requireNonNull(category);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a phrase has words");
        }
    }

    /**
     * Tells whether the phrase is for a field.
     *
     * @param owner   the class of the object that is edited, not null
     * @param feature one of its features, not null
     * @return true for phrases of the field and for those of every field
     */
    public boolean isFor(EClass owner, EStructuralFeature feature) {
        if (field.isEmpty()) {
            return true;
        }
        int dot = field.indexOf('.');
        if (dot < 0 || !field.substring(dot + 1).equals(feature.getName())) {
            return false;
        }
        String type = field.substring(0, dot);
        return owner.getName().equals(type)
                || owner.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(type));
    }
}
