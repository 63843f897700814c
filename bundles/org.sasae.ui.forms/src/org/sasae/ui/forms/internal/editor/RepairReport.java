// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.session.CaseSession;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.widgets.Look;

/** Says above the pages what was wrong with the file and what can be done. */
final class RepairReport {

    private static final int MOST_LINES = 5;

    private RepairReport() {
    }

    static Control create(Composite parent, CaseSession session, Look look, Locale locale, Runnable saveAs) {
        Composite bar = new Composite(parent, SWT.NONE);
        Look.style(bar, "SasaeHeader");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 20;
        bar.setLayout(layout);
        boolean damaged = session.problems().stream()
                .anyMatch(problem -> problem.kind() != CaseFileProblem.Kind.UNKNOWN_CONTENT);
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(Images.of(bar.getDisplay(), damaged ? Images.Name.ERROR : Images.Name.HINT));
        Label text = new Label(bar, SWT.WRAP);
        text.setFont(look.heading());
        text.setText(damaged ? FormMessages.ReportDamaged
                : session.isReadOnly() ? FormMessages.ReportReadOnly : FormMessages.ReportUnknown);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button button = new Button(bar, SWT.PUSH);
        button.setText(FormMessages.ReportSaveAs);
        button.setVisible(session.isReadOnly());
        button.addListener(SWT.Selection, event -> saveAs.run());
        if (!session.problems().isEmpty()) {
            Text list = new Text(bar, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            String name = session.file().getFileName().toString();
            list.setText(session.problems().stream().map(problem -> problem.message(name, locale))
                    .collect(Collectors.joining("\n")));
            ControlNames.give(list, text.getText());
            GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1);
            data.heightHint = list.getLineHeight() * Math.min(MOST_LINES, session.problems().size());
            list.setLayoutData(data);
        }
        return bar;
    }
}
