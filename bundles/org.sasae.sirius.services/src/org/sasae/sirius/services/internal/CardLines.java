// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;

/**
 * Breaks the words on a card into lines, as Sirius does not. The card does not know its font, so Japanese letters count
 * as wide as high and others half as wide, which holds for every Japanese font.
 */
public final class CardLines {

    private static final TextStyle LETTER = TextStyle.plain(1);
    private static final int MOST_LINES = 4;

    /** A font of which nothing is known but that it is Japanese. */
    public static final TextMeasure LETTERS = new TextMeasure() {
        @Override
        public double width(String text, TextStyle style) {
            return text.codePoints().mapToDouble(letter -> letter < 0x2000 ? 0.5 : 1).sum() * style.size();
        }

        @Override
        public double ascent(TextStyle style) {
            return style.size() * 0.9;
        }

        @Override
        public double descent(TextStyle style) {
            return style.size() * 0.3;
        }
    };

    private CardLines() {
    }

    /**
     * Breaks paragraphs into lines.
     *
     * @param letters how many Japanese letters stand in a line
     * @param paragraphs the paragraphs, null and blank ones allowed
     * @return the lines, each paragraph beginning a new one and ending in … after four
     */
    public static String wrap(int letters, String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> paragraph != null && !paragraph.isBlank())
                .map(paragraph -> TextFlow.wrap(paragraph, LETTER, letters, MOST_LINES, LETTERS)).flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }
}
