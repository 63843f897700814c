// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts of the welcome page in the reader's text size, and its colours from the theme. */
final class StartLook {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final LocalResourceManager resources;
    private final int points;

    StartLook(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        points = JFaceResources.getDialogFont().getFontData()[0].getHeight();
    }

    private Font font(int more, int style) {
        return resources.create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(points + more).setStyle(style));
    }

    Font text() {
        return font(0, SWT.NORMAL);
    }

    Font strong() {
        return font(1, SWT.NORMAL);
    }

    Font heading() {
        return font(2, SWT.BOLD);
    }

    Font title() {
        return font(8, SWT.BOLD);
    }

    /** {@return a gap that grows with the text, in pixels} */
    int gap() {
        return points;
    }

    /** Puts a control under the style sheet's rules for forms. */
    static void surface(Control control) {
        control.setData(CSS_CLASS, "SasaeForm");
    }
}
