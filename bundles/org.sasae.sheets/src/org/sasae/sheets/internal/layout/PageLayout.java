// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.template.Template;

/**
 * Puts filled pages on paper. A page that must not break shrinks its text down to a limit; what still
 * does not fit goes to an added page (続紙) that is marked as such at both ends. Rows of a page that may
 * break go on on further pages. Nothing is cut and nothing overlaps.
 */
public final class PageLayout {

    private static final double STEP = 0.03;
    private static final double ROUNDING = 1e-4;

    private final FontBook fonts;
    private final Metrics metrics;
    private final Words words = new Words();
    private final List<String> continued = new ArrayList<>();

    /**
     * Creates a layout.
     *
     * @param fonts measures characters, not null
     * @param metrics how densely text is set, not null
     */
    public PageLayout(FontBook fonts, Metrics metrics) {
        this.fonts = fonts;
        this.metrics = metrics;
    }

    /**
     * Puts pages on paper.
     *
     * @param title the printed name of the sheet, not null
     * @param clientName stands on added pages, not null
     * @param pages the filled pages, not null
     * @return the pages with everything in its place, added pages after the one that they continue
     * @throws IOException when a font cannot be read
     */
    public List<Placed.Page> layout(String title, String clientName, List<Bound.Page> pages) throws IOException {
        List<Placed.Page> placed = new ArrayList<>();
        for (Bound.Page page : pages) {
            List<Setting.Leftover> leftovers = new ArrayList<>();
            Setting setting = new Setting(fonts, metrics, page.spec(), words, leftovers);
            if (!metrics.bounded()) {
                placed.add(unbounded(title, page, setting));
            } else if (page.spec().flow()) {
                placed.addAll(new FlowLayout(title, page, setting, words).pages());
            } else {
                placed.addAll(whole(title, page, setting));
            }
            leftovers.forEach(leftover -> continued.add(Objects.requireNonNullElse(leftover.label(), title)));
            if (!leftovers.isEmpty()) {
                Bound.Page more = ContinuationPage.of(title, clientName, page, leftovers, words);
                placed.addAll(new FlowLayout(title, more,
                        new Setting(fonts, metrics, more.spec(), words, new ArrayList<>()), words).pages());
            }
        }
        return placed;
    }

    /** {@return the labels of the cells whose text went to an added page, over all calls} */
    public List<String> continued() {
        return List.copyOf(continued);
    }

    private Placed.Page unbounded(String title, Bound.Page filled, Setting setting) throws IOException {
        Rect paper = contents(filled.spec());
        List<Bound.Block> blocks = new ArrayList<>();
        for (Bound.Block block : filled.blocks()) {
            blocks.add(SideBySide.joined(block, setting, paper));
        }
        Bound.Page page = new Bound.Page(filled.spec(), blocks);
        Box box = box(blocks, setting);
        double height = Math.max(box.needed(paper.width(), 1) + ROUNDING, page.spec().flow() ? 0 : paper.height());
        List<Placed.Cell> cells = new ArrayList<>();
        box.place(new Rect(paper.x(), paper.y(), paper.width(), height), 1, cells);
        return new Placed.Page(title, page, page.spec().width(), height + 2 * page.spec().marginY(), cells,
                page.spec().flow() ? FlowLayout.headerBottom(page, setting, paper) : 0);
    }

    /** One sheet of paper; rows that have no place even in the smallest size go on a further sheet of the form. */
    private List<Placed.Page> whole(String title, Bound.Page page, Setting setting) throws IOException {
        Rect paper = contents(page.spec());
        Box box = box(page.blocks(), setting);
        if (box.least(paper.width()) > paper.height()) {
            List<Bound.Page> halves = PageDivision.divide(page);
            if (halves.size() > 1) {
                List<Placed.Page> pages = new ArrayList<>();
                for (Bound.Page half : halves) {
                    pages.addAll(whole(title, half, setting));
                }
                return pages;
            }
        }
        double factor = 1;
        while (factor > setting.smallest() && box.needed(paper.width(), factor) > paper.height()) {
            factor = Math.max(setting.smallest(), factor - STEP);
        }
        List<Placed.Cell> cells = new ArrayList<>();
        box.place(paper, factor, cells);
        return List.of(new Placed.Page(title, page, page.spec().width(), page.spec().height(), cells, 0));
    }

    static Rect contents(Template.Page page) {
        return new Rect(page.marginX(), page.marginY(), page.width() - 2 * page.marginX(),
                page.height() - 2 * page.marginY());
    }

    static Box box(List<Bound.Block> blocks, Setting setting) {
        return new Box.Stack(blocks.stream().map(block -> box(block, setting)).toList());
    }

    static Box box(Bound.Block block, Setting setting) {
        return switch (block) {
            case Bound.Grid grid -> new GridBox(grid, setting);
            case Bound.Split split -> {
                double sum = split.parts().stream().mapToDouble(Bound.Part::width).sum();
                yield new Box.Beside(split.parts().stream().map(part -> box(part.blocks(), setting)).toList(),
                        split.parts().stream().map(part -> part.width() / sum).toList());
            }
        };
    }
}
