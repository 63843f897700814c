// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.ui.ControlNames;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.parts.PictureView;
import org.sasae.ui.diagram.internal.pen.GraphicsPen;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** The whole picture in small, with a frame around what is seen; pulling the frame moves the large picture. */
final class Overview {

    private static final int MARGIN = 6;

    private final Canvas canvas;
    private final PictureView view;
    private final Viewing viewing;

    Overview(Composite parent, PictureView view, Viewing viewing) {
        this.view = view;
        this.viewing = viewing;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        ControlNames.give(canvas, DiagramMessages.Overview);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::move);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                move(event);
            }
        });
        viewing.onChange(() -> {
            if (!canvas.isDisposed()) {
                canvas.redraw();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    private double scale(Box bounds) {
        Point size = canvas.getSize();
        return Math.max(0.01, Math.min((size.x - 2.0 * MARGIN) / Math.max(1, bounds.width()),
                (size.y - 2.0 * MARGIN) / Math.max(1, bounds.height())));
    }

    private Point origin(Box bounds, double scale) {
        Point size = canvas.getSize();
        return new Point((int) Math.round((size.x - bounds.width() * scale) / 2 - bounds.x() * scale),
                (int) Math.round((size.y - bounds.height() * scale) / 2 - bounds.y() * scale));
    }

    private void paint(GC gc) {
        Box bounds = view.drawn().picture().bounds();
        double scale = scale(bounds);
        Point origin = origin(bounds, scale);
        gc.setBackground(ScreenColours.of(view.palette(), ColourRole.PAPER));
        gc.fillRectangle(canvas.getClientArea());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(origin.x, origin.y);
        try (GraphicsPen pen = new GraphicsPen(graphics, scale, view.palette(), view.fonts())) {
            view.drawn().picture().parts().forEach(part -> part.draw(pen));
        }
        graphics.dispose();
        Box seen = viewing.visible();
        gc.setForeground(new Color(ScreenColours.selection(view.palette())));
        gc.setLineWidth(2);
        gc.drawRectangle((int) (origin.x + seen.x() * scale), (int) (origin.y + seen.y() * scale),
                (int) (seen.width() * scale), (int) (seen.height() * scale));
    }

    private void move(Event event) {
        Box bounds = view.drawn().picture().bounds();
        double scale = scale(bounds);
        Point origin = origin(bounds, scale);
        viewing.centreAt((event.x - origin.x) / scale, (event.y - origin.y) / scale);
    }
}
