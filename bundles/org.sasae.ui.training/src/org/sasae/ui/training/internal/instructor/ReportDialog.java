// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.ControlNames;

/** Shows what was replaced and where that is kept. */
final class ReportDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int LINES = 18;

    private final String message;
    private final String report;

    ReportDialog(Shell shell, String message, String report) {
        super(shell);
        this.message = message;
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PackMessages.Made);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(message.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.widthHint = WIDTH;
        label.setLayoutData(wide);
        if (!report.isEmpty()) {
            Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
            text.setText(report);
            ControlNames.give(text, PackMessages.Report);
            GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
            data.heightHint = text.getLineHeight() * LINES;
            data.widthHint = WIDTH;
            text.setLayoutData(data);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
