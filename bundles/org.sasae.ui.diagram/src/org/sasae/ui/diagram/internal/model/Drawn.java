// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.Position;
import org.sasae.drawing.Picture;
import org.sasae.drawing.Picture.Part;

/**
 * A picture ready for the screen.
 *
 * @param picture the picture
 * @param places the present places of all nodes that can be moved, as {@code LayoutStore} counts them
 */
public record Drawn(Picture picture, Map<EObject, Position> places) {

    /** Copies the places. */
    public Drawn {
        places = new LinkedHashMap<>(places);
    }

    /**
     * Names other objects in place of those drawn, for a picture of a copy of the case.
     *
     * @param original gives the object of the case for an object of the copy, not null
     * @return the same picture of the case
     */
    public Drawn of(UnaryOperator<EObject> original) {
        Map<EObject, Position> renamed = new LinkedHashMap<>();
        places.forEach((element, position) -> renamed.put(original.apply(element), position));
        return new Drawn(new Picture(picture.title(), picture.parts().stream().map(part -> new Part(
                part.element().map(original), part.symbol(), part.description(), part.marks(), part.bounds())).toList(),
                picture.bounds()), renamed);
    }

    /**
     * Finds the part of an object.
     *
     * @param element the object, not null
     * @return the part, empty where the picture does not show it
     */
    public Optional<Part> part(EObject element) {
        return picture.part(element);
    }
}
