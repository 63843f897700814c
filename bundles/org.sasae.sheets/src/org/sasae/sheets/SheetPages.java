// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a sheet as pictures, for a screen or a printer. For one thread at a time. */
public final class SheetPages implements Closeable {

    /** Points in an inch. */
    public static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private SheetPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a sheet.
     *
     * @param pdf what {@link SheetExport} wrote as PDF, not null
     * @return its pages, never null
     * @throws IOException when it is no PDF file
     */
    public static SheetPages of(byte[] pdf) throws IOException {
        return new SheetPages(Loader.loadPDF(pdf));
    }

    /** {@return how many pages there are} */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Gives the width of a page.
     *
     * @param page its number, from 0
     * @return the width in points
     */
    public double width(int page) {
        return box(page).getWidth();
    }

    /**
     * Gives the height of a page.
     *
     * @param page its number, from 0
     * @return the height in points
     */
    public double height(int page) {
        return box(page).getHeight();
    }

    /**
     * Draws a page.
     *
     * @param page its number, from 0
     * @param dotsPerInch how fine, above 0
     * @return the picture in colours, never null
     * @throws IOException when it cannot be drawn
     */
    public BufferedImage draw(int page, double dotsPerInch) throws IOException {
        return renderer.renderImageWithDPI(page, (float) dotsPerInch, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getMediaBox();
    }
}
