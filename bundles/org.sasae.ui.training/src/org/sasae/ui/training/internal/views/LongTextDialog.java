// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sasae.ui.ControlNames;

/** Asks for a text of several lines. */
final class LongTextDialog extends InputDialog {

    private static final int LINES = 5;

    private final String title;

    LongTextDialog(Shell shell, String title, String question, String before) {
        super(shell, title, question, before, null);
        this.title = title;
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        GridData data = (GridData) getText().getLayoutData();
        data.heightHint = getText().getLineHeight() * LINES;
        data.grabExcessVerticalSpace = true;
        data.verticalAlignment = SWT.FILL;
        ControlNames.give(getText(), title);
        return area;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
