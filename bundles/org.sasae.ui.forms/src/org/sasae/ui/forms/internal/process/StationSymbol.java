// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.validation.process.StationState;

/** A piece of the line with the sign of one station: each state has a shape of its own, so that no colour is needed. */
final class StationSymbol extends Canvas {

    private static final int WIDTH = 34;
    private static final int RADIUS = 9;
    private static final int TOP = 10;

    private final StationState state;
    private final boolean first;
    private final boolean last;

    StationSymbol(Composite parent, StationState state, boolean first, boolean last) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.state = state;
        this.first = first;
        this.last = last;
        Look.style(this, Look.SURFACE);
        addListener(SWT.Paint, this::paint);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, 2 * (TOP + RADIUS));
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        int x = WIDTH / 2;
        int y = TOP + RADIUS;
        Color ink = getForeground();
        gc.setForeground(ink);
        gc.setLineWidth(2);
        gc.setAlpha(110);
        if (!first) {
            gc.drawLine(x, 0, x, y - RADIUS);
        }
        if (!last) {
            gc.drawLine(x, y + RADIUS, x, getSize().y);
        }
        gc.setAlpha(255);
        gc.setBackground(ink);
        switch (state) {
        case DONE -> done(gc, x, y);
        case DUE -> due(gc, x, y);
        case LATE -> late(gc, x, y);
        case INCOMPLETE -> incomplete(gc, x, y);
        case MISSING -> missing(gc, x, y);
        case LATER -> gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        case OPTIONAL -> {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        }
    }

    /** A filled circle with a tick. */
    private void done(GC gc, int x, int y) {
        gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.setForeground(getBackground());
        gc.drawPolyline(new int[] { x - 4, y, x - 1, y + 4, x + 5, y - 4 });
    }

    /** A circle with a filled arrow. */
    private static void due(GC gc, int x, int y) {
        gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.fillPolygon(new int[] { x - 3, y - 5, x - 3, y + 5, x + 5, y });
    }

    /** A filled triangle with an exclamation mark. */
    private void late(GC gc, int x, int y) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_RED));
        gc.fillPolygon(new int[] { x, y - RADIUS - 2, x - RADIUS - 2, y + RADIUS, x + RADIUS + 2, y + RADIUS });
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.drawLine(x, y - 4, x, y + 2);
        gc.drawLine(x, y + 5, x, y + 6);
    }

    /** A circle with an exclamation mark. */
    private void incomplete(GC gc, int x, int y) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_RED));
        gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        gc.drawLine(x, y - 5, x, y + 1);
        gc.drawLine(x, y + 4, x, y + 5);
    }

    /** A square with a cross. */
    private void missing(GC gc, int x, int y) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_RED));
        gc.drawRectangle(x - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2);
        gc.drawLine(x - 4, y - 4, x + 4, y + 4);
        gc.drawLine(x - 4, y + 4, x + 4, y - 4);
    }
}
