// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Picture;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextStyle;

/**
 * Writes a picture as SVG. With a font, words become outlines, each glyph once; without one they stay
 * words, which is what comparisons of symbols want. Each part carries its description for screen readers.
 */
public final class SvgWriter implements Pen {

    private final Palette palette;
    private final OutlineFont font;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> glyphs = new LinkedHashMap<>();

    private SvgWriter(Palette palette, OutlineFont font) {
        this.palette = palette;
        this.font = font;
    }

    /**
     * Writes a picture.
     *
     * @param picture the picture, not null
     * @param palette the colours, not null
     * @param font the font whose outlines are written, null to keep words as words
     * @param margin the empty space around the picture
     * @return the document
     */
    public static String write(Picture picture, Palette palette, OutlineFont font, double margin) {
        SvgWriter writer = new SvgWriter(palette, font);
        for (Picture.Part part : picture.parts()) {
            writer.body.append("<g data-symbol=\"").append(escape(part.symbol())).append("\">");
            if (!part.description().isEmpty()) {
                writer.body.append("<title>").append(escape(part.description())).append("</title>");
            }
            writer.body.append('\n');
            part.draw(writer);
            writer.body.append("</g>\n");
        }
        return writer.document(picture, margin);
    }

    private String document(Picture picture, double margin) {
        Box page = picture.bounds().grow(margin);
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"")
                .append(" width=\"").append(n(page.width())).append("\" height=\"").append(n(page.height()))
                .append("\" viewBox=\"").append(n(page.x())).append(' ').append(n(page.y())).append(' ')
                .append(n(page.width())).append(' ').append(n(page.height())).append("\" role=\"img\">\n");
        out.append("<title>").append(escape(picture.title())).append("</title>\n");
        if (!glyphs.isEmpty()) {
            out.append("<defs>\n");
            glyphs.forEach((id, data) -> out.append("<path id=\"").append(id).append("\" d=\"").append(data)
                    .append("\"/>\n"));
            out.append("</defs>\n");
        }
        out.append("<rect x=\"").append(n(page.x())).append("\" y=\"").append(n(page.y())).append("\" width=\"")
                .append(n(page.width())).append("\" height=\"").append(n(page.height())).append("\" fill=\"")
                .append(colour(ColourRole.PAPER)).append("\"/>\n");
        return out.append(body).append("</svg>\n").toString();
    }

    @Override
    public void stroke(Path path, ColourRole colour, LineStyle style) {
        body.append("<path d=\"").append(data(path)).append("\" fill=\"none\" stroke=\"").append(colour(colour))
                .append("\" stroke-width=\"").append(n(style.width()))
                .append("\" stroke-linecap=\"").append(style.dashes().isEmpty() ? "round" : "butt")
                .append("\" stroke-linejoin=\"round\"");
        if (!style.dashes().isEmpty()) {
            body.append(" stroke-dasharray=\"")
                    .append(style.dashes().stream().map(SvgWriter::n).collect(Collectors.joining(" "))).append('"');
        }
        body.append("/>\n");
    }

    @Override
    public void fill(Path path, ColourRole colour) {
        body.append("<path d=\"").append(data(path)).append("\" fill=\"").append(colour(colour))
                .append("\" fill-rule=\"evenodd\"/>\n");
    }

    @Override
    public void text(String text, Point at, Align align, TextStyle style, ColourRole colour) {
        if (font == null) {
            body.append("<text x=\"").append(n(at.x())).append("\" y=\"").append(n(at.y()))
                    .append("\" font-size=\"").append(n(style.size())).append("\" text-anchor=\"")
                    .append(align.name().toLowerCase(Locale.ROOT)).append("\" fill=\"").append(colour(colour))
                    .append(style.bold() ? "\" font-weight=\"bold" : "").append("\">").append(escape(text))
                    .append("</text>\n");
            return;
        }
        double start = align.start(at.x(), font.width(text, style));
        body.append("<g fill=\"").append(colour(colour)).append("\" transform=\"translate(").append(n(start))
                .append(' ').append(n(at.y())).append(") scale(")
                .append(String.format(Locale.ROOT, "%.5f", font.scale(style))).append(")\">");
        for (OutlineFont.Glyph glyph : font.line(text, style)) {
            glyphs.computeIfAbsent(glyph.id(), id -> data(glyph.outline()));
            body.append("<use xlink:href=\"#").append(glyph.id()).append("\" x=\"")
                    .append(Math.round(glyph.x() / font.scale(style))).append("\"/>");
        }
        body.append("</g>\n");
    }

    private String colour(ColourRole role) {
        return String.format(Locale.ROOT, "#%06x", palette.rgb(role));
    }

    private static String data(Path path) {
        return path.steps().stream().map(step -> switch (step) {
        case Path.Move move -> "M" + p(move.to());
        case Path.Line line -> "L" + p(line.to());
        case Path.Curve curve -> "C" + p(curve.first()) + " " + p(curve.second()) + " " + p(curve.to());
        case Path.Close close -> "Z";
        }).collect(Collectors.joining());
    }

    private static String p(Point point) {
        return n(point.x()) + " " + n(point.y());
    }

    /** Two decimals are finer than any printer; the same number is always written in the same way. */
    private static String n(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        if (rounded == Math.rint(rounded)) {
            return Long.toString(Math.round(rounded));
        }
        return Double.toString(rounded);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        List<Integer> points = text.codePoints().boxed().toList();
        for (int c : points) {
            switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                if (c >= 0x20 || c == '\n' || c == '\t') {
                    out.appendCodePoint(c);
                }
            }
            }
        }
        return out.toString();
    }
}
