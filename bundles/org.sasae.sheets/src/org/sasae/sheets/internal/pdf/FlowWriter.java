// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.sasae.sheets.FlowDocument.Part;
import org.sasae.sheets.FlowDocument.Style;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.layout.Metrics;
import org.sasae.sheets.internal.layout.TextLines;

/** Sets the parts of a flowing document on A4 pages. Lengths are in millimetres from the top left corner. */
public final class FlowWriter {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double MARGIN = 18;
    private static final double BOTTOM = HEIGHT - 20;
    private static final double CONTENT = WIDTH - 2 * MARGIN;
    private static final double INDENT = 7;
    private static final double LINE = 1.5;
    private static final double PAD = 1.2;
    private static final double BODY = 10;
    private static final double SMALL = 8;
    /** Around a picture that fills a page. */
    private static final double EDGE = 10;
    private static final double FOOT = 12;

    private final FontBook fonts;
    private final TextLines breaker;

    /** @param fonts where glyphs come from, not null */
    public FlowWriter(FontBook fonts) {
        this.fonts = fonts;
        this.breaker = new TextLines(fonts);
    }

    /**
     * Writes a document.
     *
     * @param title for the foot of the pages and the properties of the document
     * @param parts its parts
     * @param out   where to; not closed
     * @throws IOException when writing fails
     */
    public void write(String title, List<Part> parts, OutputStream out) throws IOException {
        try (Document document = new Document(title, fonts)) {
            Setting setting = new Setting();
            for (Part part : parts) {
                setting.add(part);
            }
            draw(document, setting.pages(), title);
            document.save(out);
        }
    }

    private static void draw(Document document, List<Page> pages, String title) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            String foot = title + "  " + (i + 1) + " / " + pages.size();
            pages.get(i).marks.add(new Mark.Words(foot, MARGIN, pages.get(i).height() - FOOT, SMALL));
        }
        PDFont font = embed(document, pages);
        for (Page page : pages) {
            PDPage paper = new PDPage(new PDRectangle(Document.points(page.width()), Document.points(page.height())));
            document.pdf().addPage(paper);
            try (PDPageContentStream content = new PDPageContentStream(document.pdf(), paper)) {
                // Marks are measured from the top of an upright page.
                content.transform(Matrix.getTranslateInstance(0, Document.points(page.height() - HEIGHT)));
                for (Mark mark : page.marks) {
                    mark.draw(document, content, font);
                }
            }
        }
    }

    private static PDFont embed(Document document, List<Page> pages) throws IOException {
        for (Page page : pages) {
            for (Mark mark : page.marks) {
                if (mark instanceof Mark.Words words) {
                    document.use(words.text);
                }
            }
        }
        return document.font();
    }

    /** A page, upright or turned sideways. */
    private record Page(List<Mark> marks, boolean sideways) {

        double width() {
            return sideways ? HEIGHT : WIDTH;
        }

        double height() {
            return sideways ? WIDTH : HEIGHT;
        }
    }

    /** Something at its place on a page. */
    private sealed interface Mark {

        void draw(Document document, PDPageContentStream content, PDFont font) throws IOException;

        record Words(String text, double x, double y, double size) implements Mark {
            @Override
            public void draw(Document document, PDPageContentStream content, PDFont font) throws IOException {
                if (text.isBlank()) {
                    return;
                }
                content.beginText();
                content.setFont(font, (float) size);
                content.newLineAtOffset(Document.points(x), Document.points(HEIGHT - y - size * Metrics.POINT * Document.BASELINE));
                content.showText(document.shown(text));
                content.endText();
            }
        }

        record Rule(double x1, double y1, double x2, double y2, float width) implements Mark {
            @Override
            public void draw(Document document, PDPageContentStream content, PDFont font) throws IOException {
                content.setLineWidth(width);
                content.moveTo(Document.points(x1), Document.points(HEIGHT - y1));
                content.lineTo(Document.points(x2), Document.points(HEIGHT - y2));
                content.stroke();
            }
        }

        record Fill(double x, double y, double width, double height) implements Mark {
            @Override
            public void draw(Document document, PDPageContentStream content, PDFont font) throws IOException {
                content.setNonStrokingColor(0.92f);
                content.addRect(Document.points(x), Document.points(HEIGHT - y - height), Document.points(width), Document.points(height));
                content.fill();
                content.setNonStrokingColor(0f);
            }
        }

        record Image(byte[] png, double x, double y, double width, double height) implements Mark {
            @Override
            public void draw(Document document, PDPageContentStream content, PDFont font) throws IOException {
                PDImageXObject image = PDImageXObject.createFromByteArray(document.pdf(), png, "picture");
                content.drawImage(image, Document.points(x), Document.points(HEIGHT - y - height), Document.points(width), Document.points(height));
            }
        }
    }

    /** Where the next part goes. */
    private final class Setting {

        private final List<Page> pages = new ArrayList<>();
        private double y;

        Setting() {
            newPage();
        }

        private void newPage() {
            newPage(false);
        }

        private void newPage(boolean sideways) {
            pages.add(new Page(new ArrayList<>(), sideways));
            y = MARGIN;
        }

        private void need(double height) {
            if (y + height > BOTTOM && y > MARGIN) {
                newPage();
            }
        }

        private void mark(Mark mark) {
            pages.getLast().marks.add(mark);
        }

        void add(Part part) throws IOException {
            switch (part) {
                case Part.Text text -> text(text);
                case Part.Item item -> item(item);
                case Part.Table table -> table(table);
                case Part.Image image -> image(image);
                case Part.Plate plate -> plate(plate);
            }
        }

        private void text(Part.Text text) throws IOException {
            double size = size(text.style());
            double before = text.style() == Style.HEADING ? 5 : text.style() == Style.SUBHEADING ? 3 : 0;
            if (before > 0) {
                // A heading does not stand alone at the foot of a page.
                need(before + 4 * size * LINE * Metrics.POINT);
                y += y > MARGIN ? before : 0;
            }
            lines(text.text(), MARGIN, CONTENT, size);
            if (text.style() == Style.TITLE || text.style() == Style.HEADING) {
                mark(new Mark.Rule(MARGIN, y + 0.5, WIDTH - MARGIN, y + 0.5, text.style() == Style.TITLE ? 1f : 0.4f));
                y += 1.5;
            }
            y += 1.5;
        }

        private static double size(Style style) {
            return switch (style) {
                case TITLE -> 16;
                case HEADING -> 13;
                case SUBHEADING -> 11;
                case BODY -> BODY;
                case SMALL -> SMALL;
            };
        }

        private void lines(String text, double x, double width, double size) throws IOException {
            double height = size * LINE * Metrics.POINT;
            for (String line : breaker.of(text, width, size)) {
                need(height);
                mark(new Mark.Words(line, x, y, size));
                y += height;
            }
        }

        private void item(Part.Item item) throws IOException {
            need(BODY * LINE * Metrics.POINT);
            mark(new Mark.Words(item.marker(), MARGIN, y, BODY));
            lines(item.text(), MARGIN + INDENT, CONTENT - INDENT, BODY);
            y += 1;
        }

        private void image(Part.Image image) throws IOException {
            BufferedImage read = ImageIO
                    .read(new ByteArrayInputStream(image.png()));
            double scale = Math.min(CONTENT / read.getWidth(), image.height() / read.getHeight());
            double height = read.getHeight() * scale;
            need(height + 8);
            mark(new Mark.Image(image.png(), MARGIN, y, read.getWidth() * scale, height));
            y += height + 1;
            lines(image.caption(), MARGIN, CONTENT, SMALL);
            y += 2;
        }

        private void plate(Part.Plate plate) throws IOException {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(plate.png()));
            double captions = SMALL * LINE * Metrics.POINT;
            double below = FOOT + 2 * captions;
            boolean sideways = Math.min((HEIGHT - 2 * EDGE) / read.getWidth(), (WIDTH - EDGE - below) / read.getHeight())
                    > Math.min((WIDTH - 2 * EDGE) / read.getWidth(), (HEIGHT - EDGE - below) / read.getHeight());
            if (y > MARGIN || pages.getLast().sideways) {
                newPage(sideways);
            } else {
                pages.set(pages.size() - 1, new Page(pages.getLast().marks, sideways));
            }
            Page page = pages.getLast();
            double scale = Math.min((page.width() - 2 * EDGE) / read.getWidth(),
                    (page.height() - EDGE - below) / read.getHeight());
            double width = read.getWidth() * scale;
            double height = read.getHeight() * scale;
            mark(new Mark.Image(plate.png(), (page.width() - width) / 2, EDGE, width, height));
            mark(new Mark.Words(plate.caption(), MARGIN, EDGE + height + 1, SMALL));
            if (sideways) {
                newPage();
            } else {
                y = EDGE + height + 2 * captions;
            }
        }

        /** A last page on which nothing stands is none. */
        private List<Page> pages() {
            return pages.size() > 1 && pages.getLast().marks.isEmpty() ? pages.subList(0, pages.size() - 1) : pages;
        }

        private void table(Part.Table table) throws IOException {
            double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
            double[] widths = table.widths().stream().mapToDouble(width -> width / sum * CONTENT).toArray();
            List<String> head = table.rows().getFirst();
            boolean first = true;
            for (List<String> row : table.rows()) {
                int page = pages.size();
                need(height(row, widths));
                if (pages.size() > page && !first) {
                    row(head, widths, true);
                }
                row(row, widths, first);
                first = false;
            }
            y += 3;
        }

        private double height(List<String> row, double[] widths) throws IOException {
            int most = 1;
            for (int i = 0; i < widths.length; i++) {
                most = Math.max(most, breaker.of(row.get(i), widths[i] - 2 * PAD, SMALL).size());
            }
            return most * SMALL * 1.35 * Metrics.POINT + 2 * PAD;
        }

        private void row(List<String> row, double[] widths, boolean head) throws IOException {
            double height = height(row, widths);
            if (head) {
                mark(new Mark.Fill(MARGIN, y, CONTENT, height));
            }
            double x = MARGIN;
            for (int i = 0; i < widths.length; i++) {
                double lineY = y + PAD;
                for (String line : breaker.of(row.get(i), widths[i] - 2 * PAD, SMALL)) {
                    mark(new Mark.Words(line, x + PAD, lineY, SMALL));
                    lineY += SMALL * 1.35 * Metrics.POINT;
                }
                mark(new Mark.Rule(x, y, x, y + height, 0.4f));
                x += widths[i];
            }
            mark(new Mark.Rule(x, y, x, y + height, 0.4f));
            mark(new Mark.Rule(MARGIN, y, x, y, 0.4f));
            mark(new Mark.Rule(MARGIN, y + height, x, y + height, 0.4f));
            y += height;
        }
    }
}
