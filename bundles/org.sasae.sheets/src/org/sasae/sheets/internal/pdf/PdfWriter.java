// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sasae.sheets.internal.bind.Run;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.layout.Metrics;
import org.sasae.sheets.internal.layout.Placed;
import org.sasae.sheets.internal.layout.Rect;
import org.sasae.sheets.internal.layout.Words;
import org.sasae.sheets.internal.template.CellStyle;

/** Writes placed pages as PDF with embedded fonts and text that can be searched and copied. */
public final class PdfWriter {

    private static final float LINE_WIDTH = 0.4f;
    private static final float CIRCLE_WIDTH = 0.7f;
    private static final double FOOTER_SIZE = 7;
    private static final double CURVE = 0.5523;

    private final FontBook fonts;
    private final Map<String, byte[]> pictures;
    private final Words words = new Words();

    /**
     * Creates a writer.
     *
     * @param fonts where glyphs come from, not null
     * @param pictures drawings as PNG by their id, not null
     */
    public PdfWriter(FontBook fonts, Map<String, byte[]> pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /**
     * Writes a document.
     *
     * @param title for the properties of the document, not null
     * @param clientName stands at the foot of a sheet of several pages, not null
     * @param pages the pages, not null
     * @param out where to, not null; not closed
     * @throws IOException when writing fails
     */
    public void write(String title, String clientName, List<Placed.Page> pages, OutputStream out) throws IOException {
        try (Document document = new Document(title, fonts)) {
            PDFont font = embed(document, title, clientName, pages);
            for (int i = 0; i < pages.size(); i++) {
                Placed.Page page = pages.get(i);
                PDPage paper = new PDPage(new PDRectangle(Document.points(page.width()), Document.points(page.height())));
                document.pdf().addPage(paper);
                try (PDPageContentStream content = new PDPageContentStream(document.pdf(), paper)) {
                    PageDrawing drawing = new PageDrawing(document, content, page.height(), font);
                    for (Placed.Cell cell : page.cells()) {
                        drawing.cell(cell);
                    }
                    if (pages.size() > 1) {
                        drawing.footer(page, words.get("footer", page.title(), clientName, i + 1, pages.size()));
                    }
                }
            }
            document.save(out);
        }
    }

    private PDFont embed(Document document, String title, String clientName, List<Placed.Page> pages)
            throws IOException {
        document.use(words.get("footer", title, clientName, pages.size(), "0123456789"));
        for (Placed.Page page : pages) {
            document.use(page.title());
            for (Placed.Cell cell : page.cells()) {
                for (List<Run> line : cell.lines()) {
                    for (Run run : line) {
                        document.use(run.text());
                    }
                }
            }
        }
        return document.font();
    }

    /** Draws on one page. */
    private final class PageDrawing {

        private final Document document;
        private final PDPageContentStream content;
        private final double height;
        private final PDFont font;

        PageDrawing(Document document, PDPageContentStream content, double height, PDFont font) {
            this.document = document;
            this.content = content;
            this.height = height;
            this.font = font;
        }

        private float x(double x) {
            return Document.points(x);
        }

        private float y(double y) {
            return Document.points(height - y);
        }

        void cell(Placed.Cell cell) throws IOException {
            Rect rect = cell.rect();
            CellStyle style = cell.source().style();
            if (style.fill() < 1) {
                content.setNonStrokingColor((float) style.fill());
                content.addRect(x(rect.x()), y(rect.bottom()), Document.points(rect.width()), Document.points(rect.height()));
                content.fill();
                content.setNonStrokingColor(0f);
            }
            content.setLineWidth(LINE_WIDTH);
            line(style.line('L'), rect.x(), rect.y(), rect.x(), rect.bottom());
            line(style.line('R'), rect.right(), rect.y(), rect.right(), rect.bottom());
            line(style.line('T'), rect.x(), rect.y(), rect.right(), rect.y());
            line(style.line('B'), rect.x(), rect.bottom(), rect.right(), rect.bottom());
            if (cell.source().picture() != null) {
                picture(cell.source().picture(), rect);
            }
            text(cell);
        }

        private void line(boolean drawn, double x1, double y1, double x2, double y2) throws IOException {
            if (drawn) {
                content.moveTo(x(x1), y(y1));
                content.lineTo(x(x2), y(y2));
                content.stroke();
            }
        }

        private void picture(String id, Rect rect) throws IOException {
            byte[] png = pictures.get(id);
            if (png == null) {
                return;
            }
            PDImageXObject image = PDImageXObject.createFromByteArray(document.pdf(), png, id);
            double scale = Math.min((rect.width() - 2) / image.getWidth(), (rect.height() - 2) / image.getHeight());
            double width = image.getWidth() * scale;
            double tall = image.getHeight() * scale;
            content.drawImage(image, x(rect.x() + (rect.width() - width) / 2),
                    y(rect.bottom() - (rect.height() - tall) / 2), Document.points(width), Document.points(tall));
        }

        private void text(Placed.Cell cell) throws IOException {
            CellStyle style = cell.source().style();
            Rect rect = cell.rect();
            double em = cell.size() * Metrics.POINT;
            double lineHeight = em * Metrics.PRINT.line();
            double all = cell.lines().size() * lineHeight;
            double top = switch (style.valign()) {
                case TOP -> rect.y() + Metrics.PRINT.padY();
                case MIDDLE -> rect.y() + Math.max(Metrics.PRINT.padY(), (rect.height() - all) / 2);
                case BOTTOM -> rect.bottom() - Metrics.PRINT.padY() - all;
            };
            double leading = (lineHeight - em) / 2;
            for (List<Run> line : cell.lines()) {
                double width = 0;
                for (Run run : line) {
                    width += width(run.text(), em);
                }
                double x = switch (style.align()) {
                    case LEFT -> rect.x() + Metrics.PRINT.padX();
                    case CENTER -> rect.x() + (rect.width() - width) / 2;
                    case RIGHT -> rect.right() - Metrics.PRINT.padX() - width;
                };
                for (Run run : line) {
                    double runWidth = width(run.text(), em);
                    show(run.text(), x, top + leading + em * Document.BASELINE, cell.size());
                    if (run.mark() == Run.Mark.CIRCLED) {
                        circle(new Rect(x, top, runWidth, lineHeight), em);
                    }
                    x += runWidth;
                }
                top += lineHeight;
            }
        }

        private double width(String text, double em) throws IOException {
            int width = 0;
            for (int codePoint : text.codePoints().toArray()) {
                width += fonts.width(codePoint);
            }
            return width * em / 1000;
        }

        private void show(String text, double x, double baseline, double size) throws IOException {
            if (text.isEmpty()) {
                return;
            }
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset(x(x), y(baseline));
            content.showText(document.shown(text));
            content.endText();
        }

        /** A ring round a word: an ellipse, or for a long word two half ellipses with straight lines between. */
        private void circle(Rect word, double em) throws IOException {
            double ry = em * 0.62;
            double rx = Math.min(word.width() / 2 + em * 0.2, em * 0.95);
            double left = word.x() - em * 0.2 + rx;
            double right = word.right() + em * 0.2 - rx;
            double cy = word.y() + word.height() / 2;
            content.setLineWidth(CIRCLE_WIDTH);
            content.moveTo(x(right), y(cy - ry));
            content.curveTo(x(right + rx * CURVE), y(cy - ry), x(right + rx), y(cy - ry * CURVE), x(right + rx), y(cy));
            content.curveTo(x(right + rx), y(cy + ry * CURVE), x(right + rx * CURVE), y(cy + ry), x(right), y(cy + ry));
            content.lineTo(x(left), y(cy + ry));
            content.curveTo(x(left - rx * CURVE), y(cy + ry), x(left - rx), y(cy + ry * CURVE), x(left - rx), y(cy));
            content.curveTo(x(left - rx), y(cy - ry * CURVE), x(left - rx * CURVE), y(cy - ry), x(left), y(cy - ry));
            content.closePath();
            content.stroke();
            content.setLineWidth(LINE_WIDTH);
        }

        void footer(Placed.Page page, String text) throws IOException {
            double em = FOOTER_SIZE * Metrics.POINT;
            double margin = page.source().spec().marginX();
            show(text, page.width() - margin - width(text, em),
                    page.height() - page.source().spec().marginY() / 2 + em / 2, FOOTER_SIZE);
        }
    }
}
