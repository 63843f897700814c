// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.find;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.model.edit.Wording;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.internal.UiMessages;

/** Looks for words in a case; a hit leads to its field. Stays open beside the work. */
public final class FindDialog extends Dialog {

    private static final int ROWS = 12;

    private final CaseEditor editor;
    private final Wording wording = Wording.of(Locale.getDefault());
    private Text words;
    private Table hits;
    private Label count;

    /**
     * Makes the dialog.
     *
     * @param shell  the window, not null
     * @param editor the editor of the case, not null
     */
    public FindDialog(Shell shell, CaseEditor editor) {
        super(shell);
        this.editor = editor;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | Window.getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(UiMessages.FindTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label prompt = new Label(area, SWT.NONE);
        prompt.setText(UiMessages.FindWords);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> search());
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        hits = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        hits.setHeaderVisible(true);
        column(UiMessages.FindingsWhere, 30);
        column(UiMessages.FindText, 60);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = hits.getItemHeight() * ROWS;
        data.widthHint = convertWidthInCharsToPixels(95);
        hits.setLayoutData(data);
        hits.addListener(SWT.Selection, event -> go((TableItem) event.item));
        hits.addListener(SWT.DefaultSelection, event -> close());
        ControlNames.give(words, UiMessages.FindWords);
        ControlNames.give(hits, UiMessages.FindTitle);
        search();
        return area;
    }

    private void column(String title, int characters) {
        TableColumn column = new TableColumn(hits, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(characters));
    }

    private void search() {
        hits.removeAll();
        if (editor.openCase() == null) {
            return;
        }
        List<CaseSearch.Hit> found = CaseSearch.find(editor.openCase().careCase(), words.getText());
        for (CaseSearch.Hit hit : found) {
            TableItem item = new TableItem(hits, SWT.NONE);
            item.setImage(Images.of(hit.object().eClass()));
            item.setText(new String[] { wording.type(hit.object().eClass()) + " › " + wording.feature(hit.attribute()),
                hit.excerpt() });
            item.setData(hit);
        }
        count.setText(words.getText().isBlank() ? "" : UiMessages.bind(UiMessages.FindCount, found.size()));
    }

    private void go(TableItem item) {
        CaseSearch.Hit hit = (CaseSearch.Hit) item.getData();
        editor.getSite().getPage().bringToTop(editor);
        editor.reveal(hit.object(), hit.attribute());
        if (getShell() != null) {
            getShell().setActive();
            hits.setFocus();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }
}
