// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/**
 * All that a symbol needs to be drawn. Screens and file formats implement these three methods; symbols
 * are written once against them.
 */
public interface Pen {

    /**
     * Draws along a path.
     *
     * @param path the path, not null
     * @param colour what its colour means, not null
     * @param style how it is drawn, not null
     */
    void stroke(Path path, ColourRole colour, LineStyle style);

    /**
     * Fills a path; what it encloses an even number of times stays empty.
     *
     * @param path the path, not null
     * @param colour what its colour means, not null
     */
    void fill(Path path, ColourRole colour);

    /**
     * Writes one line of words.
     *
     * @param text the words, not null
     * @param at a point on the base line, not null
     * @param align where that point lies in the line, not null
     * @param style how they are written, not null
     * @param colour what their colour means, not null
     */
    void text(String text, Point at, Align align, TextStyle style, ColourRole colour);
}
