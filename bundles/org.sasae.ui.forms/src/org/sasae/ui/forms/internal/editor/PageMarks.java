// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FindingTally;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.ui.forms.internal.widgets.RowTips;

/**
 * The marks of pages in the list of pages: an icon with the number of findings before, and one with the number of notes
 * after the name; in words as tool tip and for screen readers.
 */
final class PageMarks {

    private static final String WORDS = "org.sasae.ui.forms.tally";
    private static final int NAME = 0;
    private static final int NOTES = 1;

    private final Table pages;
    private final Locale locale;

    PageMarks(Table pages, Locale locale) {
        this.pages = pages;
        this.locale = locale;
        new TableColumn(pages, SWT.LEFT);
        new TableColumn(pages, SWT.LEFT);
        RowTips.install(pages, PageMarks::words);
    }

    void show(TableItem item, String name, List<Mark> marks, List<MarginNote> notes) {
        FindingTally tally = FindingTally.ofSeverities(marks.stream().map(Mark::level).toList());
        item.setData(WORDS, Stream.concat(Stream.of(tally.text(locale)), kinds(notes).stream())
                .filter(each -> !each.isEmpty()).reduce((all, each) -> FormMessages.bind(FormMessages.AndMore, all, each))
                .orElse(""));
        write(item, NAME, tally.worst().map(severity -> name + "  " + tally.count(severity)).orElse(name));
        item.setImage(tally.worst().map(severity -> Images.of(item.getDisplay(), severity))
                .orElseGet(() -> Images.of(item.getDisplay(), Images.Name.BLANK)));
        write(item, NOTES, notes.isEmpty() ? "" : Integer.toString(notes.size()));
        item.setImage(NOTES, notes.isEmpty() ? null : Images.of(notes.get(0)));
        speak();
    }

    private static void write(TableItem item, int column, String text) {
        if (!text.equals(item.getText(column))) {
            item.setText(column, text);
        }
    }

    /** The kinds of notes with their numbers, the most important first. */
    private static List<String> kinds(List<MarginNote> notes) {
        Map<String, Long> counts = notes.stream()
                .collect(Collectors.groupingBy(MarginNote::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
    }

    /** Makes the columns as wide as they have to be; to be called after all pages are shown. */
    void fit() {
        boolean noted = Arrays.stream(pages.getItems()).anyMatch(item -> !item.getText(NOTES).isEmpty());
        pages.getColumn(NAME).pack();
        if (noted) {
            pages.getColumn(NOTES).pack();
        } else {
            pages.getColumn(NOTES).setWidth(0);
        }
        pages.getParent().layout();
    }

    private static String words(Item item) {
        return item.getData(WORDS) instanceof String words ? words : "";
    }

    /** The list says after its name what was found on the page in front. */
    void speak() {
        int index = pages.getSelectionIndex();
        String found = index < 0 ? "" : words(pages.getItem(index));
        ControlNames.note(pages, found.isEmpty() ? "" : FormMessages.bind(FormMessages.PageFindings, found));
    }
}
