// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.bind.Run.Mark;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.template.Template;

/**
 * Sets the text of cells on one page of a template: how tall a text is, which size fits, and what is
 * left over when even the smallest does not.
 */
final class Setting {

    private static final double STEP = 0.04;
    private static final double ROUNDING = 1e-6;

    private final TextBlock text;
    private final Metrics metrics;
    private final Template.Page page;
    private final Words words;
    private final List<Leftover> leftovers;
    /** Each text is asked for many times in the same widths: its lines by the text itself and the width. */
    private final Map<List<Run>, Map<Integer, List<Line>>> broken = new IdentityHashMap<>();

    /**
     * Text that goes to an added page.
     *
     * @param number printed at both places
     * @param label the name of the cell, null for none
     * @param text the rest
     */
    record Leftover(int number, String label, List<Run> text) {
    }

    Setting(FontBook fonts, Metrics metrics, Template.Page page, Words words, List<Leftover> leftovers) {
        this.text = new TextBlock(fonts);
        this.metrics = metrics;
        this.page = page;
        this.words = words;
        this.leftovers = leftovers;
    }

    /** The smallest part of the ordinary size that a text may have. */
    double smallest() {
        return Math.min(1, page.smallest() / page.size());
    }

    private double size(Bound.Cell cell, double factor) {
        return page.size() * cell.style().scale() * (cell.style().fixed() ? 1 : factor);
    }

    private double lineHeight(Bound.Cell cell, double factor) {
        return size(cell, factor) * metrics.line() * Metrics.POINT;
    }

    private List<Line> lines(List<Run> runs, Bound.Cell cell, double width, double factor) throws IOException {
        double ems = (width - 2 * metrics.padX()) / (size(cell, factor) * Metrics.POINT);
        int limit = (int) Math.floor(ems * 1000 + ROUNDING);
        Map<Integer, List<Line>> known = broken.computeIfAbsent(runs, key -> new HashMap<>());
        List<Line> lines = known.get(limit);
        if (lines == null) {
            lines = text.lines(runs, limit);
            known.put(limit, lines);
        }
        return lines;
    }

    double height(Bound.Cell cell, double width, double factor) throws IOException {
        int count = lines(cell.text(), cell, width, factor).size();
        return count == 0 ? 0 : count * lineHeight(cell, factor) + 2 * metrics.padY();
    }

    /** The height of a cell that shows all of a fixed text, or two lines of any other. */
    double least(Bound.Cell cell, double width) throws IOException {
        if (cell.style().fixed()) {
            return height(cell, width, 1);
        }
        int count = Math.min(2, lines(cell.text(), cell, width, smallest()).size());
        return count == 0 ? 0 : count * lineHeight(cell, smallest()) + 2 * metrics.padY();
    }

    /** Sets the text of a cell in its place; what does not fit is left over. */
    Placed.Cell set(Bound.Cell cell, Rect rect) throws IOException {
        double factor = 1;
        while (!fits(cell, rect, factor) && factor > smallest()) {
            factor = Math.max(smallest(), factor - STEP);
        }
        List<Line> lines = lines(cell.text(), cell, rect.width(), factor);
        int room = room(cell, rect.height(), factor);
        if (lines.size() <= room || cell.style().fixed()) {
            return placed(cell, rect, factor, lines, cell.text());
        }
        int number = leftovers.size() + 1;
        List<Line> shown = new ArrayList<>(lines.subList(0, Math.max(0, room - 1)));
        leftovers.add(new Leftover(number, cell.label(), rest(lines, shown.size())));
        List<Run> first = rest(shown, 0);
        Run mark = new Run(words.get("continuation.mark", number), Mark.NONE);
        shown.addAll(lines(List.of(mark), cell, rect.width(), factor));
        return placed(cell, rect, factor, shown, first);
    }

    /** Sets as many lines as fit; used where a row goes on on the next page. */
    int room(Bound.Cell cell, double height, double factor) {
        return Math.max(0,
                (int) Math.floor((height - 2 * metrics.padY()) / lineHeight(cell, factor) + ROUNDING * 1000));
    }

    /** Divides the text of a cell after as many lines as a height has room for. */
    List<Run> firstPart(Bound.Cell cell, double width, double height) throws IOException {
        List<Line> lines = lines(cell.text(), cell, width, 1);
        return rest(lines.subList(0, Math.min(lines.size(), room(cell, height, 1))), 0);
    }

    /** What {@link #firstPart} left. */
    List<Run> otherPart(Bound.Cell cell, double width, double height) throws IOException {
        List<Line> lines = lines(cell.text(), cell, width, 1);
        return rest(lines, Math.min(lines.size(), room(cell, height, 1)));
    }

    private boolean fits(Bound.Cell cell, Rect rect, double factor) throws IOException {
        return lines(cell.text(), cell, rect.width(), factor).size() <= room(cell, rect.height(), factor);
    }

    private Placed.Cell placed(Bound.Cell cell, Rect rect, double factor, List<Line> lines, List<Run> shown) {
        return new Placed.Cell(cell, rect, size(cell, factor), shown, lines.stream().map(Line::runs).toList());
    }

    /** The lines from one on as text, with the line feeds that were in it. */
    private static List<Run> rest(List<Line> lines, int from) {
        List<Run> rest = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            rest.addAll(lines.get(i).runs());
            if (lines.get(i).hard() && i < lines.size() - 1) {
                rest.add(new Run("\n", Mark.NONE));
            }
        }
        return rest;
    }
}
