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
import org.eclipse.swt.graphics.TextLayout;
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

    /** Letters of both scripts, high and deep. */
    private static final String TALL = "国語あÁgy";

    private static final double POINTS_PER_INCH = 72;
    private static final double UNITS_PER_INCH = 96;

    private final Device device;
    private final Display display;
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Map<TextStyle, Map<String, Size>> sizes = new ConcurrentHashMap<>();

    private record Size(double width, double ascent, double descent) {
    }

    /**
     * Prepares fonts. Call in the user interface thread, and {@link #dispose()} there too.
     *
     * @param device the display, or a printer while it prints, not null
     */
    public PenFonts(Device device) {
        this.device = device;
        this.display = Display.getCurrent();
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
        return size(text, style).width();
    }

    @Override
    public double ascent(TextStyle style) {
        return size(TALL, style).ascent();
    }

    @Override
    public double descent(TextStyle style) {
        return size(TALL, style).descent();
    }

    /**
     * Measures how far below its upper edge a line stands on the base line. Where letters come from another font than
     * the rest, as Japanese ones often do, it is more than for Latin letters.
     *
     * @param text the words, not null
     * @param style how they are written, not null
     * @return the distance in units of the picture
     */
    public double baseLine(String text, TextStyle style) {
        return size(text, style).ascent();
    }

    private Size size(String text, TextStyle style) {
        Map<String, Size> known = sizes.computeIfAbsent(style, key -> new ConcurrentHashMap<>());
        Size size = known.get(text);
        if (size == null) {
            size = look(() -> measure(text, style));
            known.put(text, size);
        }
        return size;
    }

    private Size measure(String text, TextStyle style) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font(style));
        layout.setText(text);
        FontMetrics metrics = layout.getLineMetrics(0);
        double fine = FINENESS;
        Size size = new Size(layout.getBounds().width / fine, (metrics.getAscent() + metrics.getLeading()) / fine,
                metrics.getDescent() / fine);
        layout.dispose();
        return size;
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
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
