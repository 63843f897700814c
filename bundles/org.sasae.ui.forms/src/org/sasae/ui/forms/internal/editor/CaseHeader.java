// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.forms.internal.state.CaseHeadline;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.widgets.Look;

/** The head of the case editor: whose case this is, the same on every page. */
final class CaseHeader {

    private final Composite area;
    private final Label name;
    private final Label facts;
    private boolean pending;

    CaseHeader(Composite parent, Look look) {
        area = new Composite(parent, SWT.NONE);
        Look.style(area, "SasaeHeader");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 20;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 20;
        area.setLayout(layout);
        name = new Label(area, SWT.NONE);
        name.setFont(look.title());
        facts = new Label(area, SWT.WRAP);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    Control control() {
        return area;
    }

    void changed(FormContext context) {
        if (!pending) {
            pending = true;
            area.getDisplay().asyncExec(() -> {
                pending = false;
                show(context);
            });
        }
    }

    void show(FormContext context) {
        if (area.isDisposed()) {
            return;
        }
        CaseHeadline headline = CaseHeadline.of(context);
        if (!headline.name().equals(name.getText()) || !headline.facts().equals(facts.getText())) {
            name.setText(headline.name());
            facts.setText(headline.facts());
            area.layout(true, true);
        }
    }
}
