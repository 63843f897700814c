// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * A finished picture: its parts from back to front. A screen makes one figure of each part, a file
 * format draws them one after the other.
 *
 * @param title what the picture shows, for readers who cannot see it
 * @param parts the parts from back to front
 * @param bounds what the parts cover, without a margin
 */
public record Picture(String title, List<Part> parts, Box bounds) {

    /** Copies the parts. */
    public Picture {
        parts = List.copyOf(parts);
    }

    /**
     * What is drawn for one object of the case.
     *
     * @param element the object, empty for what belongs to no single one, such as a legend
     * @param symbol the key of the symbol as its provider names it
     * @param description what it shows in words
     * @param marks what is drawn, from back to front
     * @param bounds what the marks cover; an empty box for a part without marks
     */
    public record Part(Optional<EObject> element, String symbol, String description, List<Mark> marks, Box bounds) {

        /** Copies the marks. */
        public Part {
            marks = List.copyOf(marks);
        }

        /**
         * Draws the part.
         *
         * @param pen what draws it, not null
         */
        public void draw(Pen pen) {
            for (Mark mark : marks) {
                switch (mark) {
                case Stroke stroke -> pen.stroke(stroke.path(), stroke.colour(), stroke.style());
                case Fill fill -> pen.fill(fill.path(), fill.colour());
                case Text text -> pen.text(text.text(), text.at(), text.align(), text.style(), text.colour());
                }
            }
        }
    }

    /** One stroke, fill or line of words. */
    public sealed interface Mark {
    }

    /**
     * A line.
     *
     * @param path where it runs
     * @param colour what its colour means
     * @param style how it is drawn
     */
    public record Stroke(Path path, ColourRole colour, LineStyle style) implements Mark {
    }

    /**
     * A filled figure.
     *
     * @param path its edge
     * @param colour what its colour means
     */
    public record Fill(Path path, ColourRole colour) implements Mark {
    }

    /**
     * A line of words.
     *
     * @param text the words
     * @param at a point on the base line
     * @param align where that point lies in the line
     * @param style how they are written
     * @param colour what their colour means
     */
    public record Text(String text, Point at, Align align, TextStyle style, ColourRole colour) implements Mark {
    }

    /**
     * Finds the part of an object.
     *
     * @param element the object, not null
     * @return the part, empty when the picture does not show it
     */
    public Optional<Part> part(EObject element) {
        return parts.stream().filter(part -> part.element().filter(each -> each == element).isPresent()).findFirst();
    }
}
