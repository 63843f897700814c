// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.sasae.drawing.Path;
import org.sasae.drawing.Path.Step;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;

/** A font as outlines: what is measured is what is drawn, and it looks the same where the font is missing. */
public final class OutlineFont implements TextMeasure {

    /** Glyphs are taken at this size and scaled. */
    static final float EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private final Font plain;
    private final Font bold;
    private final Map<Character, Double> plainWidths = new ConcurrentHashMap<>();
    private final Map<Character, Double> boldWidths = new ConcurrentHashMap<>();

    /**
     * Takes a font.
     *
     * @param family the font in plain style, not null
     */
    public OutlineFont(Font family) {
        this.plain = family.deriveFont(Font.PLAIN, EM);
        this.bold = family.deriveFont(Font.BOLD, EM);
    }

    @Override
    public double width(String text, TextStyle style) {
        if (text.chars().anyMatch(OutlineFont::joins)) {
            return glyphs(text, style).getLogicalBounds().getWidth() * scale(style);
        }
        Map<Character, Double> widths = style.bold() ? boldWidths : plainWidths;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += widths.computeIfAbsent(text.charAt(i),
                    letter -> glyphs(letter.toString(), style).getLogicalBounds().getWidth());
        }
        return width * scale(style);
    }

    /** Letters whose width depends on their neighbours: surrogates, combining marks, variation selectors, right-to-left. */
    private static boolean joins(int letter) {
        int type = Character.getType(letter);
        return type == Character.SURROGATE || type == Character.NON_SPACING_MARK || type == Character.FORMAT
                || type == Character.COMBINING_SPACING_MARK || letter >= 0x590 && letter < 0x1100;
    }

    @Override
    public double ascent(TextStyle style) {
        return Math.min(metrics(style).getAscent(), EM * 0.95) * scale(style);
    }

    @Override
    public double descent(TextStyle style) {
        return Math.min(metrics(style).getDescent(), EM * 0.25) * scale(style);
    }

    /**
     * One glyph of a line.
     *
     * @param id a name that is the same for the same outline
     * @param x where it begins, in units of the picture, from the beginning of the line
     * @param outline its outline at {@link #EM} units
     */
    record Glyph(String id, double x, Path outline) {
    }

    /** {@return how much smaller than {@link #EM} a style is} */
    double scale(TextStyle style) {
        return style.size() / EM;
    }

    /** {@return the glyphs of a line, without the empty ones} */
    List<Glyph> line(String text, TextStyle style) {
        GlyphVector vector = glyphs(text, style);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            double x = vector.getGlyphPosition(i).getX();
            double y = vector.getGlyphPosition(i).getY();
            Path2D outline = new Path2D.Double(vector.getGlyphOutline(i), AffineTransform.getTranslateInstance(-x, -y));
            Path path = path(outline.getPathIterator(null));
            if (!path.steps().isEmpty()) {
                glyphs.add(new Glyph((style.bold() ? "b" : "p") + vector.getGlyphCode(i), x * scale(style), path));
            }
        }
        return glyphs;
    }

    private GlyphVector glyphs(String text, TextStyle style) {
        char[] letters = text.toCharArray();
        return font(style).layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private LineMetrics metrics(TextStyle style) {
        return font(style).getLineMetrics("あg", EXACT);
    }

    private Font font(TextStyle style) {
        return style.bold() ? bold : plain;
    }

    private static Path path(PathIterator iterator) {
        List<Step> steps = new ArrayList<>();
        double[] c = new double[6];
        Point last = new Point(0, 0);
        for (; !iterator.isDone(); iterator.next()) {
            switch (iterator.currentSegment(c)) {
            case PathIterator.SEG_MOVETO -> {
                last = new Point(c[0], c[1]);
                steps.add(new Path.Move(last));
            }
            case PathIterator.SEG_LINETO -> {
                last = new Point(c[0], c[1]);
                steps.add(new Path.Line(last));
            }
            case PathIterator.SEG_QUADTO -> {
                Point control = new Point(c[0], c[1]);
                Point to = new Point(c[2], c[3]);
                steps.add(new Path.Curve(last.towards(control, 2.0 / 3), to.towards(control, 2.0 / 3), to));
                last = to;
            }
            case PathIterator.SEG_CUBICTO -> {
                last = new Point(c[4], c[5]);
                steps.add(new Path.Curve(new Point(c[0], c[1]), new Point(c[2], c[3]), last));
            }
            default -> steps.add(new Path.Close());
            }
        }
        return new Path(steps);
    }
}
