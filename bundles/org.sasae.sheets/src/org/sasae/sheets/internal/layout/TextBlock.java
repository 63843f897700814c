// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.bind.Run.Mark;
import org.sasae.sheets.internal.font.FontBook;

/** Breaks text into lines. */
final class TextBlock {

    private static final Kinsoku KINSOKU = new Kinsoku();

    private final FontBook fonts;

    TextBlock(FontBook fonts) {
        this.fonts = fonts;
    }

    /** A character with its mark, or a word that must stay whole. */
    private record Unit(String text, Mark mark, int width) {
    }

    /**
     * Breaks a text.
     *
     * @param text the pieces, not null
     * @param width the longest line in thousandths of the font size
     * @return the lines; empty for an empty text
     */
    List<Line> lines(List<Run> text, int width) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<Unit> line = new ArrayList<>();
        int used = 0;
        for (Unit unit : units(text, width)) {
            if (unit.text.equals("\n")) {
                lines.add(line(line, used, true));
                line.clear();
                used = 0;
                continue;
            }
            if (used + unit.width > width && !line.isEmpty()) {
                lines.add(line(line, used, false));
                line.clear();
                used = 0;
            }
            line.add(unit);
            used += unit.width;
        }
        if (!line.isEmpty()) {
            lines.add(line(line, used, false));
        }
        return lines;
    }

    private static Line line(List<Unit> units, int width, boolean hard) {
        List<Run> runs = new ArrayList<>();
        for (Unit unit : units) {
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.mark() == Mark.NONE && unit.mark == Mark.NONE) {
                runs.set(runs.size() - 1, new Run(last.text() + unit.text, Mark.NONE));
            } else {
                runs.add(new Run(unit.text, unit.mark));
            }
        }
        return new Line(runs, width, hard);
    }

    /** What may not be broken is one unit, unless it is longer than a whole line. */
    private List<Unit> units(List<Run> text, int limit) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (Run run : text) {
            if (run.mark() != Mark.NONE && width(run.text()) <= limit && run.text().indexOf('\n') < 0) {
                units.add(new Unit(run.text(), run.mark(), width(run.text())));
                continue;
            }
            for (int i = 0; i < run.text().length();) {
                int codePoint = run.text().codePointAt(i);
                String character = Character.toString(codePoint);
                i += character.length();
                join(units, new Unit(character, run.mark(), width(character)), limit);
            }
        }
        return units;
    }

    private void join(List<Unit> units, Unit next, int limit) {
        Unit last = units.isEmpty() ? null : units.getLast();
        boolean joined = last != null && last.mark == next.mark && last.mark == Mark.NONE
                && !last.text.equals("\n") && !next.text.equals("\n")
                && !KINSOKU.mayBreak(last.text.codePointBefore(last.text.length()), next.text.codePointAt(0))
                && last.width + next.width <= limit;
        if (joined) {
            units.set(units.size() - 1, new Unit(last.text + next.text, last.mark, last.width + next.width));
        } else {
            units.add(next);
        }
    }

    private int width(String text) throws IOException {
        int width = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            width += codePoint == '\n' ? 0 : fonts.width(codePoint);
        }
        return width;
    }
}
