// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sasae.core.checklist.Judgement;
import org.sasae.ui.forms.internal.state.ChecklistState;

/** A small radar picture of the seven judgements; the words beside it say the same. */
final class ChecklistRadar {

    private static final int RINGS = 2;
    private static final int FILL_ALPHA = 90;

    private final Canvas canvas;
    private final ChecklistState state;
    private final Locale locale;
    private final int width;

    ChecklistRadar(Composite parent, ChecklistState state, Locale locale, int width) {
        this.state = state;
        this.locale = locale;
        this.width = width;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(width, width * 3 / 5);
            }
        };
        Look.style(canvas, Look.SURFACE);
        canvas.setLayoutData(new GridData());
        canvas.addListener(SWT.Paint, this::paint);
    }

    Control control() {
        return canvas;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Point size = canvas.getSize();
        int line = gc.getFontMetrics().getHeight();
        double radius = size.y / 2.0 - 1.5 * line;
        Judgement[] axes = Judgement.values();
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        for (int ring = 1; ring <= RINGS; ring++) {
            double share = ring / (double) RINGS;
            gc.drawPolygon(polygon(axes, size, radius, axis -> share));
        }
        int[] values = polygon(axes, size, radius, axis -> Math.max(0.04, state.share(axis)));
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setAlpha(FILL_ALPHA);
        gc.fillPolygon(values);
        gc.setAlpha(255);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.drawPolygon(values);
        gc.setForeground(canvas.getForeground());
        for (int i = 0; i < axes.length; i++) {
            String name = axes[i].label(locale);
            Point extent = gc.textExtent(name);
            Point place = place(i, axes.length, size, radius + line * 0.8);
            int x = Math.clamp(left(place.x, size.x / 2, extent.x), 0, Math.max(0, width - extent.x));
            gc.drawText(name, x, place.y - extent.y / 2, true);
        }
    }

    /** A name at the side stands outside its axis, so that two names at the foot never meet. */
    private static int left(int end, int middle, int extent) {
        if (Math.abs(end - middle) <= 1) {
            return end - extent / 2;
        }
        return end < middle ? end - extent : end;
    }

    private static int[] polygon(Judgement[] axes, Point size, double radius,
            java.util.function.ToDoubleFunction<Judgement> share) {
        int[] points = new int[axes.length * 2];
        for (int i = 0; i < axes.length; i++) {
            Point place = place(i, axes.length, size, radius * share.applyAsDouble(axes[i]));
            points[2 * i] = place.x;
            points[2 * i + 1] = place.y;
        }
        return points;
    }

    private static Point place(int axis, int axes, Point size, double radius) {
        double angle = 2 * Math.PI * axis / axes - Math.PI / 2;
        return new Point((int) Math.round(size.x / 2.0 + radius * Math.cos(angle)),
                (int) Math.round(size.y / 2.0 + radius * Math.sin(angle)));
    }
}
