// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.forms.FormNote;
import org.sasae.ui.forms.ModelForms;
import org.sasae.validation.Severity;

/** What the linter says about a pack, the worst first; a click goes to the place. */
final class ProblemList {

    private static final int PLACE_SHARE = 34;
    private static final int ALL = 100;

    private final ModelForms forms;
    private final Label head;
    private final Table table;
    private List<FormNote> shown = List.of();

    ProblemList(Composite parent, ModelForms forms) {
        this.forms = forms;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        area.setLayout(layout);
        head = new Label(area, SWT.WRAP);
        head.setText(PackEditorMessages.Linting);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ControlNames.give(table, PackEditorMessages.Problems);
        new TableColumn(table, SWT.NONE).setText(PackEditorMessages.Problem);
        new TableColumn(table, SWT.NONE).setText(PackEditorMessages.Where);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.MouseUp, event -> go());
        table.addListener(SWT.DefaultSelection, event -> go());
    }

    private void fit() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width * (ALL - PLACE_SHARE) / ALL);
        table.getColumn(1).setWidth(width * PLACE_SHARE / ALL);
    }

    void show(List<FormNote> notes) {
        List<FormNote> sorted = notes.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
        long errors = notes.stream().filter(note -> note.severity() == Severity.ERROR).count();
        head.setText(notes.isEmpty() ? PackEditorMessages.NoProblems
                : PackEditorMessages.bind(PackEditorMessages.ProblemCount, errors, notes.size() - errors));
        if (sorted.equals(shown)) {
            return;
        }
        shown = sorted;
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        for (FormNote note : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(Images.of(table.getDisplay(), note.severity()));
            item.setText(new String[] { note.severity().label(PackEditor.locale()) + ": " + note.message(),
                    forms.describe(note.subject()) });
            item.setData(note);
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private void go() {
        if (table.getSelectionCount() == 1) {
            FormNote note = (FormNote) table.getSelection()[0].getData();
            if (!forms.reveal(note.subject(), note.feature()) && note.feature() != null) {
                forms.reveal(note.subject(), null);
            }
        }
    }
}
