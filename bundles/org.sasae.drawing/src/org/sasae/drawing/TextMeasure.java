// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/**
 * Measures words with the font that draws them. A screen measures with its own font, a file with the
 * font whose outlines it holds.
 */
public interface TextMeasure {

    /**
     * Measures a line.
     *
     * @param text the words, not null
     * @param style how they are written, not null
     * @return how wide they are
     */
    double width(String text, TextStyle style);

    /**
     * Measures the height above the base line.
     *
     * @param style how words are written, not null
     * @return the height
     */
    double ascent(TextStyle style);

    /**
     * Measures the depth below the base line.
     *
     * @param style how words are written, not null
     * @return the depth, at least 0
     */
    double descent(TextStyle style);

    /**
     * Gives the distance of two lines.
     *
     * @param style how words are written, not null
     * @return the distance from base line to base line
     */
    default double lineHeight(TextStyle style) {
        return (ascent(style) + descent(style)) * 1.02;
    }
}
