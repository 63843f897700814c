// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What the dialogs of this bundle have in common: a title, a sentence below it, and one button that does the work. */
abstract class TitledDialog extends TitleAreaDialog {

    private final String title;
    private final String heading;
    private final String work;
    private final int columns;

    /**
     * @param shell   the window, not null
     * @param title   of the window and above the contents
     * @param heading the sentence below the title
     * @param work    the words of the button
     * @param columns of the grid that {@link #fill} fills
     */
    TitledDialog(Shell shell, String title, String heading, String work, int columns) {
        super(shell);
        this.title = title;
        this.heading = heading;
        this.work = work;
        this.columns = columns;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(columns, false));
        setTitle(title);
        setMessage(heading);
        fill(area);
        return area;
    }

    /** Makes the contents. */
    abstract void fill(Composite area);

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, work, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        created();
    }

    /** Called when contents and buttons are there. */
    abstract void created();

    /** Lets the work be done, or not; nothing before there is a button. */
    final void enable(boolean possible) {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(possible);
        }
    }

    /** {@return whether the contents and the buttons are there} */
    final boolean isCreated() {
        return getButton(IDialogConstants.OK_ID) != null;
    }
}
