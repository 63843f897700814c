// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.WorkspaceFinding;

/** A line below the list of cases that says how much the rules found over all of them; it opens what they found. */
final class OverCases {

    private final Button button;
    private final Locale locale;
    private List<WorkspaceFinding> findings = List.of();

    OverCases(Composite parent, Locale locale) {
        this.locale = locale;
        button = new Button(parent, SWT.PUSH | SWT.LEFT);
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.exclude = true;
        button.setLayoutData(data);
        button.setVisible(false);
        button.addListener(SWT.Selection,
                event -> new OverCasesDialog(button.getShell(), findings, locale).open());
    }

    /** Shows what was found; without anything there is no line. */
    void show(List<WorkspaceFinding> found) {
        if (button.isDisposed() || found.equals(findings)) {
            return;
        }
        findings = found;
        boolean any = !found.isEmpty();
        ((GridData) button.getLayoutData()).exclude = !any;
        button.setVisible(any);
        if (any) {
            button.setText(UiMessages.bind(UiMessages.OverCasesCount, found.size()));
            button.setImage(Images.of(button.getDisplay(), found.stream().map(WorkspaceFinding::severity)
                    .min(Enum::compareTo).orElseThrow()));
            ControlNames.give(button, button.getText());
        }
        button.getParent().layout(true, true);
    }
}
