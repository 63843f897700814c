// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.pen;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;

/**
 * The fonts of a picture on the screen, and their measures. A font is made {@value #FINENESS} times as large as it
 * appears and drawn smaller, so that sizes between two whole points and all zooms look alike. Measures may be asked
 * for in any thread; what is not known yet is then looked up in the user interface thread.
 */
public final class PenFonts implements TextMeasure {

    /** How many steps one unit of a picture has. */
    public static final int FINENESS = 10;

    private static final double POINTS_PER_INCH = 72;
    private static final double UNITS_PER_INCH = 96;

    private final Device device;
    private final Display display;
    private final Image anything;
    private final GC gc;
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Map<TextStyle, double[]> heights = new ConcurrentHashMap<>();
    private final Map<TextStyle, Map<String, Double>> widths = new ConcurrentHashMap<>();

    /**
     * Prepares fonts. Call in the user interface thread, and {@link #dispose()} there too.
     *
     * @param device the display, or a printer while it prints, not null
     */
    public PenFonts(Device device) {
        this.device = device;
        this.display = Display.getCurrent();
        this.anything = new Image(device, 1, 1);
        this.gc = new GC(anything);
    }

    /**
     * Gives the font of a style, {@value #FINENESS} times as large as it appears.
     *
     * @param style how words are written, not null
     * @return the font, owned by this object
     */
    public Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, this::create);
    }

    private Font create(TextStyle style) {
        // Where a screen has another number of dots per inch, the platform scales points; units stay what they are.
        double points = style.size() * FINENESS * POINTS_PER_INCH / Math.max(POINTS_PER_INCH, pixelsPerInch());
        String family = JFaceResources.getDialogFont().getFontData()[0].getName();
        return new Font(device, family, (int) Math.round(points), style.bold() ? SWT.BOLD : SWT.NORMAL);
    }

    private double pixelsPerInch() {
        int dpi = device.getDPI().x;
        return dpi <= 0 ? UNITS_PER_INCH : dpi;
    }

    @Override
    public double width(String text, TextStyle style) {
        Map<String, Double> known = widths.computeIfAbsent(style, key -> new ConcurrentHashMap<>());
        Double width = known.get(text);
        if (width == null) {
            width = look(() -> {
                gc.setFont(font(style));
                return (double) gc.textExtent(text, SWT.DRAW_TRANSPARENT).x / FINENESS;
            });
            known.put(text, width);
        }
        return width;
    }

    @Override
    public double ascent(TextStyle style) {
        return height(style)[0];
    }

    @Override
    public double descent(TextStyle style) {
        return height(style)[1];
    }

    private double[] height(TextStyle style) {
        double[] known = heights.get(style);
        if (known == null) {
            known = look(() -> {
                gc.setFont(font(style));
                FontMetrics metrics = gc.getFontMetrics();
                double ascent = metrics.getAscent() + metrics.getLeading();
                return new double[] { ascent / FINENESS, metrics.getDescent() / (double) FINENESS };
            });
            heights.put(style, known);
        }
        return known;
    }

    private <T> T look(java.util.function.Supplier<T> measuring) {
        if (display.getThread() == Thread.currentThread()) {
            return measuring.get();
        }
        java.util.concurrent.atomic.AtomicReference<T> result = new java.util.concurrent.atomic.AtomicReference<>();
        display.syncExec(() -> result.set(measuring.get()));
        return result.get();
    }

    /** Frees the fonts. */
    public void dispose() {
        gc.dispose();
        anything.dispose();
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
