// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FindingTally;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.ui.forms.internal.widgets.RowTips;

/** The marks of pages in the list of pages: an icon with the number, and in words as tool tip and for screen readers. */
final class PageMarks {

    private static final String TALLY = "org.sasae.ui.forms.tally";

    private final Table pages;
    private final Locale locale;

    PageMarks(Table pages, Locale locale) {
        this.pages = pages;
        this.locale = locale;
        RowTips.install(pages, this::words);
    }

    void show(TableItem item, String name, List<Mark> marks) {
        FindingTally tally = FindingTally.ofSeverities(marks.stream().map(Mark::level).toList());
        item.setData(TALLY, tally);
        String text = tally.worst().map(severity -> name + "  " + tally.count(severity)).orElse(name);
        if (!text.equals(item.getText())) {
            item.setText(text);
        }
        item.setImage(tally.worst().map(severity -> Images.of(item.getDisplay(), severity))
                .orElseGet(() -> Images.of(item.getDisplay(), Images.Name.BLANK)));
        speak();
    }

    private String words(Item item) {
        return item.getData(TALLY) instanceof FindingTally tally ? tally.text(locale) : "";
    }

    /** The list says after its name what was found on the page in front. */
    void speak() {
        int index = pages.getSelectionIndex();
        String found = index < 0 ? "" : words(pages.getItem(index));
        ControlNames.note(pages, found.isEmpty() ? "" : FormMessages.bind(FormMessages.PageFindings, found));
    }
}
