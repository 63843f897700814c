// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;

/**
 * One kind of picture: what it shows, says and allows. Services hold no state and know no diagram
 * technology; get them from {@link Diagrams}.
 */
public interface DiagramService {

    /** {@return the kind of picture} */
    DiagramKind kind();

    /** {@return one provider for each class shown} */
    List<ElementProvider<?>> providers();

    /** {@return the tools, in the order of the palette} */
    List<Tool> tools();

    /** {@return the links that may be drawn, in the order of the palette} */
    List<LinkRule> linkRules();

    /**
     * Collects what the picture shows.
     *
     * @param careCase the case, not null
     * @return the objects; empty lists where the case has none
     */
    DiagramContent content(CareCase careCase);

    /**
     * Says in words what the picture shows.
     *
     * @param careCase the case, not null
     * @param texts the language, not null
     * @return the lines at the top; empty when the picture is empty
     */
    List<OutlineEntry> outline(CareCase careCase, DiagramTexts texts);

    /**
     * Finds the provider for an object.
     *
     * @param element an object of the case, not null
     * @return the provider, empty when this picture does not show such objects
     */
    @SuppressWarnings("unchecked")
    default Optional<ElementProvider<EObject>> provider(EObject element) {
        return providers().stream().filter(provider -> provider.type().isSuperTypeOf(element.eClass()))
                .map(provider -> (ElementProvider<EObject>) provider).findFirst();
    }
}
