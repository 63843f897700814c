// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.pen;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sasae.drawing.Align;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Path;
import org.sasae.drawing.Path.Close;
import org.sasae.drawing.Path.Curve;
import org.sasae.drawing.Path.Line;
import org.sasae.drawing.Path.Move;
import org.sasae.drawing.Path.Step;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextStyle;

/** Draws the symbols of pictures on the screen, and on everything else that Draw2d draws on. */
public final class GraphicsPen implements Pen, AutoCloseable {

    private static final float STEP = 1f / PenFonts.FINENESS;
    private static final int OPAQUE = 255;

    private final Graphics graphics;
    private final Palette palette;
    private final PenFonts fonts;
    private final Display display;

    /**
     * Begins to draw; {@link #close()} leaves the graphics as it was.
     *
     * @param graphics what to draw on, not null
     * @param zoom pixels for one unit of the picture
     * @param palette the colours, not null
     * @param fonts the fonts, not null
     */
    public GraphicsPen(Graphics graphics, double zoom, Palette palette, PenFonts fonts) {
        this.graphics = graphics;
        this.palette = palette;
        this.fonts = fonts;
        this.display = Display.getCurrent();
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        float scale = (float) zoom * STEP;
        graphics.scale(scale, scale);
    }

    @Override
    public void close() {
        graphics.popState();
        graphics.setAlpha(OPAQUE);
    }

    @Override
    public void stroke(Path path, ColourRole colour, LineStyle style) {
        graphics.setForegroundColor(colour(colour));
        stroke(path, style.width(), style.dashes());
    }

    /**
     * Draws along a path in a colour of the program's choice, to mark what is selected.
     *
     * @param path the path, not null
     * @param rgb the colour, not null
     * @param width the width of the line
     * @param alpha 0 for invisible to 255 for opaque
     */
    public void mark(Path path, RGB rgb, double width, int alpha) {
        graphics.setAlpha(alpha);
        graphics.setForegroundColor(new Color(rgb));
        stroke(path, width, List.of());
        graphics.setAlpha(OPAQUE);
    }

    private void stroke(Path path, double width, List<Double> dashes) {
        graphics.setLineWidth((int) Math.round(width * PenFonts.FINENESS));
        if (dashes.isEmpty()) {
            graphics.setLineStyle(Graphics.LINE_SOLID);
        } else {
            graphics.setLineDash(dashes.stream().mapToInt(each -> (int) Math.round(each * PenFonts.FINENESS)).toArray());
        }
        org.eclipse.swt.graphics.Path made = make(path);
        graphics.drawPath(made);
        made.dispose();
    }

    @Override
    public void fill(Path path, ColourRole colour) {
        fill(path, palette.rgb(colour), OPAQUE);
    }

    private void fill(Path path, int rgb, int alpha) {
        graphics.setAlpha(alpha);
        graphics.setBackgroundColor(colour(rgb));
        org.eclipse.swt.graphics.Path made = make(path);
        graphics.fillPath(made);
        made.dispose();
        graphics.setAlpha(OPAQUE);
    }

    @Override
    public void text(String text, Point at, Align align, TextStyle style, ColourRole colour) {
        graphics.setForegroundColor(colour(colour));
        graphics.setFont(fonts.font(style));
        double x = align.start(at.x(), fonts.width(text, style));
        double y = at.y() - fonts.baseLine(text, style);
        graphics.drawText(text, (int) Math.round(x * PenFonts.FINENESS), (int) Math.round(y * PenFonts.FINENESS));
    }

    private Color colour(ColourRole role) {
        return colour(palette.rgb(role));
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private org.eclipse.swt.graphics.Path make(Path path) {
        org.eclipse.swt.graphics.Path made = new org.eclipse.swt.graphics.Path(display);
        for (Step step : path.steps()) {
            switch (step) {
            case Move move -> made.moveTo(fine(move.to().x()), fine(move.to().y()));
            case Line line -> made.lineTo(fine(line.to().x()), fine(line.to().y()));
            case Curve curve -> made.cubicTo(fine(curve.first().x()), fine(curve.first().y()),
                    fine(curve.second().x()), fine(curve.second().y()), fine(curve.to().x()), fine(curve.to().y()));
            case Close close -> made.close();
            }
        }
        return made;
    }

    private static float fine(double value) {
        return (float) (value * PenFonts.FINENESS);
    }
}
