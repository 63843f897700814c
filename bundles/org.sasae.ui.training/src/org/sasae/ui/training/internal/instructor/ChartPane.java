// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Palette;
import org.sasae.training.report.FrequencyChart;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** Shows a chart as large as there is room, and not larger than the reader's text asks for. */
final class ChartPane {

    private static final double SCREEN_DPI = 96;
    private static final int PERCENT = 100;

    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Palette palette = Themes.isDark() ? Palette.DARK : Palette.LIGHT;
    private Image image;

    ChartPane(Composite parent, FrequencyChart chart, TrainingRoom room) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        scroller.setContent(canvas);
        int paper = palette.rgb(ColourRole.PAPER);
        Color colour = new Color(paper >> 16 & 0xFF, paper >> 8 & 0xFF, paper & 0xFF);
        ControlNames.give(canvas, TrainingMessages.SaidMostOften, chart.words());
        canvas.setToolTipText(chart.words());
        canvas.addListener(SWT.Paint, event -> paint(event, colour));
        canvas.addListener(SWT.Dispose, event -> forget());
        scroller.addListener(SWT.Resize, event -> fit());
        room.draw(chart, palette, this::show);
    }

    private void show(byte[] png) {
        if (!canvas.isDisposed() && png.length > 0) {
            forget();
            image = new Image(canvas.getDisplay(), new ByteArrayInputStream(png));
            fit();
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private double scale() {
        Rectangle size = image.getBounds();
        double wanted = SCREEN_DPI / TrainingRoom.CHART_DPI * TextSize.percent() / PERCENT;
        return Math.min(wanted, (double) scroller.getClientArea().width / size.width);
    }

    private void fit() {
        if (image != null) {
            scroller.setMinHeight((int) Math.ceil(image.getBounds().height * scale()));
        }
    }

    private void paint(Event event, Color paper) {
        event.gc.setBackground(paper);
        event.gc.fillRectangle(canvas.getClientArea());
        if (image != null) {
            Rectangle size = image.getBounds();
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(image, 0, 0, size.width, size.height, 0, 0, (int) (size.width * scale()),
                    (int) (size.height * scale()));
        }
    }
}
