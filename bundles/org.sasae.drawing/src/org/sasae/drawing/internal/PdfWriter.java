// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
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
import org.sasae.drawing.export.PaperSize;

/** Writes a picture as a PDF of one page. Words are outlines, so that they look the same everywhere. */
public final class PdfWriter implements Pen {

    private final PDPageContentStream content;
    private final Palette palette;
    private final OutlineFont font;

    private PdfWriter(PDPageContentStream content, Palette palette, OutlineFont font) {
        this.content = content;
        this.palette = palette;
        this.font = font;
    }

    /**
     * Writes a picture.
     *
     * @param picture the picture, not null
     * @param palette the colours, not null
     * @param font the font, not null
     * @param margin the empty space around the picture
     * @param locale the language, which the document states, not null
     * @param paper the paper; without one the page is as large as the picture, not null
     * @param out where to, not null; stays open
     * @throws IOException when it cannot be written
     */
    public static void write(Picture picture, Palette palette, OutlineFont font, double margin, Locale locale,
            Optional<PaperSize> paper, OutputStream out) throws IOException {
        Box page = picture.bounds().grow(paper.isPresent() ? 0 : margin);
        PageFit fit = PageFit.of(page, paper);
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle((float) fit.width(), (float) fit.height()));
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(picture.title());
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                PdfWriter writer = new PdfWriter(content, palette, font);
                float scale = (float) fit.scale();
                content.transform(new Matrix(scale, 0, 0, -scale, (float) (fit.left() - page.x() * fit.scale()),
                        (float) (fit.bottom() + page.bottom() * fit.scale())));
                writer.fill(Path.rectangle(page), ColourRole.PAPER);
                picture.parts().forEach(part -> part.draw(writer));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            document.save(out);
        }
    }

    @Override
    public void stroke(Path path, ColourRole colour, LineStyle style) {
        run(() -> {
            content.setStrokingColor(new Color(palette.rgb(colour)));
            content.setLineWidth((float) style.width());
            content.setLineCapStyle(style.dashes().isEmpty() ? 1 : 0);
            content.setLineJoinStyle(1);
            float[] dashes = new float[style.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = style.dashes().get(i).floatValue();
            }
            content.setLineDashPattern(dashes, 0);
            add(path, 1, 0, 0);
            content.stroke();
        });
    }

    @Override
    public void fill(Path path, ColourRole colour) {
        run(() -> {
            content.setNonStrokingColor(new Color(palette.rgb(colour)));
            add(path, 1, 0, 0);
            content.fillEvenOdd();
        });
    }

    @Override
    public void text(String text, Point at, Align align, TextStyle style, ColourRole colour) {
        double start = align.start(at.x(), font.width(text, style));
        run(() -> {
            content.setNonStrokingColor(new Color(palette.rgb(colour)));
            boolean drawn = false;
            for (OutlineFont.Glyph glyph : font.line(text, style)) {
                add(glyph.outline(), font.scale(style), start + glyph.x(), at.y());
                drawn = true;
            }
            if (drawn) {
                content.fill();
            }
        });
    }

    private void add(Path path, double scale, double dx, double dy) throws IOException {
        for (Path.Step step : path.steps()) {
            switch (step) {
            case Path.Move move -> content.moveTo(f(move.to().x(), scale, dx), f(move.to().y(), scale, dy));
            case Path.Line line -> content.lineTo(f(line.to().x(), scale, dx), f(line.to().y(), scale, dy));
            case Path.Curve curve -> content.curveTo(f(curve.first().x(), scale, dx), f(curve.first().y(), scale, dy),
                    f(curve.second().x(), scale, dx), f(curve.second().y(), scale, dy), f(curve.to().x(), scale, dx),
                    f(curve.to().y(), scale, dy));
            case Path.Close close -> content.closePath();
            }
        }
    }

    private static float f(double value, double scale, double offset) {
        return (float) (value * scale + offset);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
