// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which texts of a case people write and read; ids, codes and numbers are not among them. */
public final class Prose {

    private Prose() {
    }

    /** Whether the attribute holds a text that people read. */
    public static boolean isProse(EStructuralFeature feature) {
        String name = feature.getName();
        return feature instanceof EAttribute attribute && !attribute.isMany()
                && attribute.getEAttributeType().getInstanceClass() == String.class && !name.endsWith("Id")
                && !name.endsWith("Code") && !name.endsWith("Number") && !name.equals("code");
    }

    /**
     * What an element says where somebody speaks of it.
     *
     * @param feature what is spoken of, may be null; when it is no text the element's own text or title stands for it
     */
    public static Optional<String> of(EObject element, EStructuralFeature feature) {
        return Stream.of(feature, element.eClass().getEStructuralFeature("text"),
                element.eClass().getEStructuralFeature("title")).filter(Objects::nonNull).filter(Prose::isProse)
                .map(element::eGet).filter(String.class::isInstance).map(String.class::cast)
                .filter(text -> !text.isBlank()).findFirst();
    }
}
