// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;

/** Shows what was replaced and where that is kept. */
final class ReportDialog extends AskingDialog {

    private static final int LETTERS = 70;
    private static final int LINES = 18;

    private final String message;
    private final String report;

    ReportDialog(Shell shell, String message, String report) {
        super(shell, PackMessages.Made);
        this.message = message;
        this.report = report;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, message, LETTERS);
        if (!report.isEmpty()) {
            Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
            text.setText(report);
            ControlNames.give(text, PackMessages.Report);
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.heightHint = text.getLineHeight() * LINES;
            text.setLayoutData(data);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
