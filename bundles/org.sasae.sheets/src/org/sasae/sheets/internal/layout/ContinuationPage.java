// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.template.CellStyle;
import org.sasae.sheets.internal.template.CellStyle.Align;
import org.sasae.sheets.internal.template.CellStyle.VerticalAlign;
import org.sasae.sheets.internal.template.Template;

/** The added page (続紙) with the text that had no place on its sheet. */
final class ContinuationPage {

    private static final CellStyle TITLE = new CellStyle(1.4, Align.CENTER, VerticalAlign.MIDDLE, "", 1, true);
    private static final CellStyle NAME = new CellStyle(1, Align.LEFT, VerticalAlign.MIDDLE, "", 1, true);
    private static final CellStyle HEAD = new CellStyle(1, Align.CENTER, VerticalAlign.MIDDLE, "LTRB", 0.93, true);
    private static final CellStyle MIDDLE = new CellStyle(1, Align.CENTER, VerticalAlign.TOP, "LTRB", 1, true);
    private static final double SIZE = 9;

    private ContinuationPage() {
    }

    static Bound.Page of(String title, String clientName, Bound.Page page, List<Setting.Leftover> leftovers,
            Words words) {
        List<Bound.Row> rows = new ArrayList<>();
        rows.add(row(12, true, cell(3, TITLE, words.get("continuation.title", title))));
        rows.add(row(8, true, cell(3, NAME, words.get("continuation.client", clientName))));
        rows.add(row(7, true, cell(1, HEAD, words.get("continuation.number")),
                cell(1, HEAD, words.get("continuation.place")), cell(1, HEAD, words.get("continuation.text"))));
        for (Setting.Leftover leftover : leftovers) {
            rows.add(row(7, false, cell(1, MIDDLE, "［" + leftover.number() + "］"),
                    cell(1, CellStyle.PLAIN, leftover.label() == null ? "" : leftover.label()),
                    new Bound.Cell(1, 1, CellStyle.PLAIN, leftover.label(), leftover.text(), null)));
        }
        Template.Page old = page.spec();
        Template.Page spec = new Template.Page(true, null, null, old.width(), old.height(), old.marginX(),
                old.marginY(), SIZE, SIZE, List.of());
        return new Bound.Page(spec, List.of(new Bound.Grid(List.of(12.0, 40.0, 220.0), rows)));
    }

    private static Bound.Row row(double height, boolean header, Bound.Cell... cells) {
        return new Bound.Row(height, 0, header, List.of(cells));
    }

    private static Bound.Cell cell(int columns, CellStyle style, String text) {
        return new Bound.Cell(columns, 1, style, null, List.of(new Run(text, Run.Mark.NONE)), null);
    }
}
