// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sasae.sheets.internal.font.FontBook;
import org.sasae.sheets.internal.layout.Metrics;

/** A PDF document in Japanese with one font, of which it holds the characters that it uses. */
final class Document implements Closeable {

    /** How far below the top of a line its letters stand, as a part of their size. */
    static final double BASELINE = 0.88;

    private final PDDocument pdf = new PDDocument();
    private final FontBook fonts;
    private final SortedSet<Integer> used = new TreeSet<>();

    Document(String title, FontBook fonts) {
        this.fonts = fonts;
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Sasae");
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage("ja");
        pdf.setVersion(1.7f);
    }

    PDDocument pdf() {
        return pdf;
    }

    /** Says that a text will be written. */
    void use(String text) throws IOException {
        for (int codePoint : text.codePoints().toArray()) {
            used.add(fonts.shown(codePoint));
        }
    }

    /** {@return a font that holds every character that was said to be used} */
    PDFont font() throws IOException {
        return PDType0Font.load(pdf, new TTFParser().parse(new RandomAccessReadBuffer(fonts.subset(used))), false);
    }

    /** {@return the text with something else in place of characters that no font has} */
    String shown(String text) throws IOException {
        StringBuilder shown = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            shown.appendCodePoint(fonts.shown(codePoint));
        }
        return shown.toString();
    }

    /** {@return a length in millimetres as points} */
    static float points(double millimetres) {
        return (float) (millimetres / Metrics.POINT);
    }

    void save(OutputStream out) throws IOException {
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
