// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.jface.dialogs.IDialogConstants;
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
        super(shell, withoutDots(title), question, before, null);
        this.title = withoutDots(title);
    }

    /** The button that opens it says with dots that a dialog follows. */
    private static String withoutDots(String label) {
        return label.replaceAll("(…|\\.\\.\\.)$", "");
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
        // A tab goes on to the buttons, and Ctrl+Enter is OK, so that no mouse is needed.
        getText().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            } else if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                buttonPressed(IDialogConstants.OK_ID);
            }
        });
        return area;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
