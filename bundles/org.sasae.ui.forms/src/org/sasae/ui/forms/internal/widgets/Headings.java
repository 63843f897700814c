// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Headings of pages and sections. */
public final class Headings {

    private Headings() {
    }

    /**
     * Makes the title of a page or of an element's form.
     *
     * @param parent with a one-column grid, not null
     * @param look   fonts, not null
     * @param text   the title, not null
     * @return the label, whose text may change
     */
    public static Label title(Composite parent, Look look, String text) {
        Label title = new Label(parent, SWT.WRAP);
        title.setText(text);
        title.setFont(look.title());
        title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return title;
    }

    /**
     * Makes the heading of a section with a line below it.
     *
     * @param parent with a one-column grid, not null
     * @param look   fonts, not null
     * @param text   the heading, not null
     */
    public static void section(Composite parent, Look look, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(look.heading());
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.verticalIndent = 2 * look.gap();
        label.setLayoutData(data);
        Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }
}
