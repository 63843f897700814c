// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sasae.core.text.Texts;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.font.FontFinder;
import org.sasae.sheets.internal.pdf.FlowWriter;

/**
 * A document that flows over A4 pages: headings, paragraphs, lists, tables and pictures, written as PDF with the fonts
 * of the sheets. For what is not a form: summaries and reports. Built by one thread.
 */
public final class FlowDocument {

    private final String title;
    private final List<Part> parts = new ArrayList<>();

    /** A part of a document; made by the methods of the document. */
    public sealed interface Part {

        /** A text of its own kind: a title, a heading or a paragraph. */
        record Text(Style style, String text) implements Part {
        }

        /** A text with a sign or number before it. */
        record Item(String marker, String text) implements Part {
        }

        /** A table; the first row is its head. */
        record Table(List<Double> widths, List<List<String>> rows) implements Part {
        }

        /** A picture with what it shows. */
        record Image(byte[] png, double height, String caption) implements Part {
        }

        /** A picture as large as a page allows, with what it shows. */
        record Plate(byte[] png, String caption) implements Part {
        }
    }

    /** How a text is set. */
    public enum Style {
        TITLE, HEADING, SUBHEADING, BODY, SMALL
    }

    /**
     * @param title stands at the top and at the foot of each page, not null
     */
    public FlowDocument(String title) {
        this.title = Objects.requireNonNull(title);
        parts.add(new Part.Text(Style.TITLE, title));
    }

    /** Adds a heading. */
    public FlowDocument heading(String text) {
        return add(new Part.Text(Style.HEADING, text));
    }

    /** Adds a heading below a heading. */
    public FlowDocument subheading(String text) {
        return add(new Part.Text(Style.SUBHEADING, text));
    }

    /** Adds a paragraph; an empty one adds nothing. */
    public FlowDocument paragraph(String text) {
        return text.isBlank() ? this : add(new Part.Text(Style.BODY, text));
    }

    /** Adds a paragraph in small type, such as a source; an empty one adds nothing. */
    public FlowDocument small(String text) {
        return text.isBlank() ? this : add(new Part.Text(Style.SMALL, text));
    }

    /** Adds an entry of a list with its sign or number. */
    public FlowDocument item(String marker, String text) {
        return add(new Part.Item(marker, text));
    }

    /**
     * Adds a table.
     *
     * @param widths how wide the columns are in relation to each other
     * @param rows   the rows, each with as many texts as columns; the first is the head and repeated on each page
     */
    public FlowDocument table(List<Double> widths, List<List<String>> rows) {
        return add(new Part.Table(List.copyOf(widths), rows.stream().map(List::copyOf).toList()));
    }

    /**
     * Adds a picture, as wide as the page allows.
     *
     * @param png     the picture
     * @param height  how high it may be at most, in millimetres
     * @param caption what it shows
     */
    public FlowDocument picture(byte[] png, double height, String caption) {
        return add(new Part.Image(png.clone(), height, caption));
    }

    /**
     * Adds a picture at the top of a new page, as large as it gets there; a wide one lies on a page turned sideways.
     *
     * @param png     the picture
     * @param caption what it shows
     */
    public FlowDocument plate(byte[] png, String caption) {
        return add(new Part.Plate(png.clone(), caption));
    }

    private FlowDocument add(Part part) {
        parts.add(part);
        return this;
    }

    /**
     * Writes the document.
     *
     * @param out    where to, not null; not closed
     * @param locale language of messages, not null
     * @throws SheetException when no Japanese font can be embedded
     * @throws IOException    when writing fails
     */
    public void writePdf(OutputStream out, Locale locale) throws SheetException, IOException {
        try (FontBook fonts = new FontBook(new FontFinder().find())) {
            if (!fonts.hasJapanese()) {
                throw new SheetException(SheetException.Reason.NO_JAPANESE_FONT, Texts.beside(FlowDocument.class)
                        .format("font.none", locale, List.of(FontFinder.FONT_PROPERTY)));
            }
            new FlowWriter(fonts).write(title, parts, out);
        }
    }
}
