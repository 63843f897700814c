// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;

/** Says what came of a long work, with a list of problems that can be read and copied. */
final class ProblemReport extends MessageDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 220;

    private final List<String> problems;

    ProblemReport(Shell shell, String title, String message, List<String> problems) {
        super(shell, title, null, message, WARNING, 0, IDialogConstants.OK_LABEL);
        this.problems = problems;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        text.setText(String.join("\n", problems));
        ControlNames.give(text, getShell().getText());
        return text;
    }
}
