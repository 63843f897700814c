// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What the dialogs that ask or show something have in common: a title, a size that can be changed, words above. */
public abstract class AskingDialog extends Dialog {

    private final String title;

    /**
     * Makes the dialog.
     *
     * @param shell the window, null for none
     * @param title of the dialog's window, in the workbench's language, not null
     */
    protected AskingDialog(Shell shell, String title) {
        super(shell);
        this.title = Objects.requireNonNull(title);
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    /**
     * Adds a paragraph across the dialog.
     *
     * @param area       with a grid, not null
     * @param words      the paragraph as it is read, not null
     * @param characters how wide it is at first, in characters
     */
    protected final void paragraph(Composite area, String words, int characters) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false,
                ((GridLayout) area.getLayout()).numColumns, 1);
        data.widthHint = convertWidthInCharsToPixels(characters);
        label.setLayoutData(data);
    }

    /**
     * Adds a field to search in what the dialog offers.
     *
     * @param area    with a grid, not null
     * @param message what is written in it, also its name for a screen reader, not null
     * @return the field
     */
    protected final Text search(Composite area, String message) {
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(message);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(field, message);
        return field;
    }

    /**
     * Lets the dialog be answered, or not. Does nothing before its buttons are there.
     *
     * @param possible whether there is an answer
     */
    protected final void allow(boolean possible) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(possible);
        }
    }
}
