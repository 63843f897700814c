// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * All that a picture needs to know about the objects of one class of the case model. There is one
 * provider for each class shown. Providers hold no state, so one instance serves every case.
 *
 * @param <T> the class shown
 */
public interface ElementProvider<T extends EObject> {

    /** {@return the class this provider speaks for} */
    EClass type();

    /** {@return what its objects are on the picture} */
    ElementForm form();

    /**
     * Names the symbol that stands for an object.
     *
     * @param element an object of the class, not null
     * @return a key made of words and dots, such as {@code person.female.deceased}; a drawing may use
     *         it to choose a symbol, a style sheet to choose a style
     */
    String symbol(T element);

    /**
     * Gives the words on the picture.
     *
     * @param element an object of the class, not null
     * @param texts the language, not null
     * @return one line, empty where the symbol says all
     */
    String label(T element, DiagramTexts texts);

    /**
     * Says in one full line what the picture shows of an object: for the outline beside the picture
     * and for screen readers.
     *
     * @param element an object of the class, not null
     * @param texts the language, not null
     * @return the line, never empty
     */
    String outline(T element, DiagramTexts texts);

    /**
     * Gives the objects that this one joins.
     *
     * @param element an object of the class, not null
     * @return for a link its two ends, source first, without the ends that are missing; for an
     *         enclosure what it holds; for a node nothing
     */
    List<EObject> ends(T element);

    /**
     * Tells which attribute is typed directly on the picture.
     *
     * @return the attribute, empty when there is nothing to type
     */
    Optional<EAttribute> typedInPlace();
}
