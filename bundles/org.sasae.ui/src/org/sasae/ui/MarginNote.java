// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something said about a place of an open case besides the findings of the rules, such as feedback on a learner's work.
 * The forms show it in the margin beside the field, at the row, in the outline and at the page, and the pictures at the
 * element; see {@link OpenCase#setNotes(Object, java.util.List)}.
 *
 * @param element an object of the case, not null
 * @param feature the field of the element, null where it is about the element as a whole
 * @param kind    what kind of note it is, as a person reads it, in the workbench's language, not null
 * @param text    what is said, in the workbench's language, not null
 * @param icon    an SVG of 16 × 16, with a shape that differs from the icons of {@link Images}, so that colour is not
 *                the only signal; not null
 * @param open    shows more about it; run in the user interface thread when the note is clicked, not null
 */
public record MarginNote(EObject element, EStructuralFeature feature, String kind, String text, URL icon,
        Runnable open) {

    /** Only the feature may be null. */
    public MarginNote {
        Objects.requireNonNull(element);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(open);
    }

    /** {@return the field of the element, empty where it is about the element as a whole} */
    public Optional<EStructuralFeature> field() {
        return Optional.ofNullable(feature);
    }

    /** {@return kind and text, as in a tool tip and for screen readers} */
    public String sentence() {
        return kind + ": " + text;
    }
}
