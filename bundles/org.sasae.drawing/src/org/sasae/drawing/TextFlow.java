// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks words into lines: Japanese between characters, but not before a closing mark; other words between words. */
public final class TextFlow {

    private static final String ELLIPSIS = "…";
    private static final String NOT_FIRST = "、。，．）」』】〕・ーっゃゅょッャュョぁぃぅぇぉァィゥェォ々！？：；)],.";

    private TextFlow() {
    }

    /**
     * Breaks a text.
     *
     * @param text the text, not null; its own line ends are kept
     * @param style how it is written, not null
     * @param width how wide a line may be
     * @param mostLines how many lines there may be, at least 1; the last one ends in … when words are left
     * @param measure the font, not null
     * @return the lines, none for a blank text
     */
    public static List<String> wrap(String text, TextStyle style, double width, int mostLines, TextMeasure measure) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(line -> wrapLine(line, style, width, measure, lines));
        lines.removeIf(String::isBlank);
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        kept.set(mostLines - 1, shorten(kept.get(mostLines - 1), style, width, measure));
        return kept;
    }

    private static void wrapLine(String text, TextStyle style, double width, TextMeasure measure, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            boolean forbidden = next < text.length() && NOT_FIRST.indexOf(text.charAt(next)) >= 0;
            if (measure.width(text.substring(start, next).stripTrailing(), style) > width && last > start) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            if (!forbidden) {
                last = next;
            }
            start = cutLongWord(text, start, next, style, width, measure, lines);
            last = Math.max(last, start);
        }
        lines.add(text.substring(start).strip());
    }

    /** A word longer than the line is cut wherever the line ends. */
    private static int cutLongWord(String text, int from, int to, TextStyle style, double width, TextMeasure measure,
            List<String> lines) {
        int start = from;
        while (to - start > 1 && measure.width(text.substring(start, to).stripTrailing(), style) > width) {
            int end = start + 1;
            while (end < to && measure.width(text.substring(start, end + 1), style) <= width) {
                end++;
            }
            if (end >= to) {
                break;
            }
            lines.add(text.substring(start, end).strip());
            start = end;
        }
        return start;
    }

    private static String shorten(String line, TextStyle style, double width, TextMeasure measure) {
        String kept = line;
        while (kept.length() > 1 && measure.width(kept + ELLIPSIS, style) > width) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept + ELLIPSIS;
    }
}
