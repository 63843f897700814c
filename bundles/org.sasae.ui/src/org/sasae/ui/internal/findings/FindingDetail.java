// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.findings;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.resource.JFaceResources;
import org.sasae.ui.Images;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.Finding;
import org.sasae.validation.QuickFix;

/** Why a finding matters, where its rule comes from, and what the program can put right. */
final class FindingDetail {

    private final ScrolledComposite scroller;
    private final Locale locale;
    private final Consumer<QuickFix> fix;
    private Finding shown;

    FindingDetail(Composite parent, Locale locale, Consumer<QuickFix> fix) {
        this.locale = locale;
        this.fix = fix;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    void show(Finding finding) {
        if (scroller.getContent() != null && Objects.equals(finding, shown)) {
            return;
        }
        shown = finding;
        Control old = scroller.getContent();
        Composite body = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        body.setLayout(layout);
        if (finding == null) {
            text(body, UiMessages.FindingsSelect, false);
        } else {
            text(body, finding.message(locale), true);
            for (QuickFix each : finding.quickFixes()) {
                Button button = new Button(body, SWT.PUSH);
                button.setText(each.label(locale));
                button.setImage(Images.of(body.getDisplay(), Images.Name.FIX));
                button.addListener(SWT.Selection, event -> fix.accept(each));
            }
            part(body, UiMessages.FindingsWhy, finding.explanation(locale));
            part(body, UiMessages.FindingsSource, finding.source(locale));
            part(body, UiMessages.FindingsRule, finding.ruleId());
        }
        scroller.setContent(body);
        if (old != null) {
            old.dispose();
        }
        fit();
    }

    private void part(Composite body, String heading, String text) {
        if (!text.isBlank()) {
            Label label = text(body, heading, true);
            ((GridData) label.getLayoutData()).verticalIndent = 6;
            text(body, text, false);
        }
    }

    private static Label text(Composite body, String text, boolean strong) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        if (strong) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return label;
    }

    private void fit() {
        Control body = scroller.getContent();
        int width = scroller.getClientArea().width;
        if (body != null && width > 0) {
            scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        }
    }
}
