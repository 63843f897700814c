// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The line around a field that has the focus, where the platform shows none or next to none: around long texts, lists and choices. */
final class FocusRing {

    /** Room that the area around a field leaves for the line, in pixels. */
    static final int WIDTH = 2;

    private static final int ROUND = 6;

    private FocusRing() {
    }

    /**
     * Shows the line while the control has the focus.
     *
     * @param area    holds the control and leaves {@link #WIDTH} free around it, not null
     * @param control not null
     */
    static void around(Composite area, Control control) {
        area.addListener(SWT.Paint, event -> {
            if (control.isFocusControl()) {
                paint(event.gc, control);
            }
        });
        control.addListener(SWT.FocusIn, event -> area.redraw());
        control.addListener(SWT.FocusOut, event -> area.redraw());
    }

    private static void paint(GC gc, Control control) {
        Rectangle bounds = control.getBounds();
        gc.setAntialias(SWT.ON);
        gc.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(WIDTH);
        // The words of a choice end at its very edge.
        int spare = control instanceof Button ? WIDTH : 0;
        gc.drawRoundRectangle(bounds.x - 1, bounds.y - 1, bounds.width + 1 + spare, bounds.height + 1, ROUND, ROUND);
    }
}
