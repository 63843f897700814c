// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.WorkspaceFinding;

/** Shows what the rules found over all cases: what, why, where that is laid down, and in which cases. */
final class OverCasesDialog extends AskingDialog {

    private static final int WIDTH = 640;
    private static final int LINES = 16;

    private final List<WorkspaceFinding> findings;
    private final Locale locale;

    OverCasesDialog(Shell shell, List<WorkspaceFinding> findings, Locale locale) {
        super(shell, UiMessages.OverCasesTitle);
        this.findings = findings;
        this.locale = locale;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        ControlNames.give(text, UiMessages.OverCasesTitle);
        text.setText(findings.stream().map(this::words).collect(Collectors.joining("\n\n")));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = text.getLineHeight() * LINES;
        text.setLayoutData(data);
        return area;
    }

    private String words(WorkspaceFinding finding) {
        return UiMessages.bind(UiMessages.OverCasesFinding, new Object[] { finding.severity().label(locale),
                finding.message(locale), finding.explanation(locale), finding.source(locale), finding.rule().id(),
                String.join(UiMessages.OverCasesComma, finding.locations()) });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
