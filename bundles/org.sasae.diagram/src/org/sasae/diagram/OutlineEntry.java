// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * One line of the outline that says in words what the picture shows.
 *
 * @param text the line, never empty
 * @param element what the line is about, empty for a heading
 * @param children the lines below it
 */
public record OutlineEntry(String text, Optional<EObject> element, List<OutlineEntry> children) {

    /** Copies the children. */
    public OutlineEntry {
        children = List.copyOf(children);
    }

    /**
     * Makes a heading.
     *
     * @param text the line, not null
     * @param children the lines below it, not null
     * @return the entry
     */
    public static OutlineEntry heading(String text, List<OutlineEntry> children) {
        return new OutlineEntry(text, Optional.empty(), children);
    }

    /**
     * Makes the line of an object.
     *
     * @param text the line, not null
     * @param element the object, not null
     * @param children the lines below it, not null
     * @return the entry
     */
    public static OutlineEntry of(String text, EObject element, List<OutlineEntry> children) {
        return new OutlineEntry(text, Optional.of(element), children);
    }
}
