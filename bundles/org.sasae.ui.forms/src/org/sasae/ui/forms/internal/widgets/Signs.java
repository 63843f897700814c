// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sasae.core.form.FormPage;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;
import org.sasae.ui.forms.internal.state.CaseMarks;
import org.sasae.ui.forms.internal.state.Mark;

/** The icons by which rows, outlines and pages show that something is said about what they stand for. */
public final class Signs {

    private Signs() {
    }

    /**
     * Gives the sign of an element in a table. There is room for one: a note, which somebody asked for, goes before a
     * finding.
     *
     * @param display the display, not null
     * @param marks   what is said about the case, not null
     * @param element an object of the case, not null
     * @return the icon; null where nothing is said
     */
    public static Image row(Display display, CaseMarks marks, EObject element) {
        List<MarginNote> notes = marks.notesWithin(element);
        return notes.isEmpty() ? Mark.worstLevel(marks.within(element)).map(level -> Images.of(display, level)).orElse(null)
                : Images.of(notes.get(0));
    }

    /**
     * Gives the icon of an element in an outline: the mark of the most serious finding in it, and the icon of its class
     * or of the first note in it.
     *
     * @param display the display, not null
     * @param marks   what is said about the case, not null
     * @param element an object of the case, not null
     * @return the icon, not null; all have the same size
     */
    public static Image node(Display display, CaseMarks marks, EObject element) {
        return marks.notesWithin(element).stream().findFirst()
                .map(note -> Images.noted(display, note, Mark.worstLevel(marks.within(element))))
                .orElseGet(() -> Images.marked(display, element.eClass(), Mark.worstLevel(marks.within(element))));
    }

    /**
     * Gives the icon of a page in an outline, as for an element.
     *
     * @param display the display, not null
     * @param marks   what is said about the case, not null
     * @param page    a page, not null
     * @return the icon, not null
     */
    public static Image node(Display display, CaseMarks marks, FormPage page) {
        return marks.notesBelow(page).stream().findFirst()
                .map(note -> Images.noted(display, note, Mark.worstLevel(marks.below(page))))
                .orElseGet(() -> Images.marked(display, null, Mark.worstLevel(marks.below(page))));
    }
}
