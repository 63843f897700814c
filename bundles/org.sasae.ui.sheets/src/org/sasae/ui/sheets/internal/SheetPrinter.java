// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.sasae.sheets.SheetPages;

/** Prints a sheet, each page fitted to the paper. */
final class SheetPrinter {

    /** Letters of five points are sharp, and a page of A3 stays below a hundred megabytes. */
    private static final int MOST_DOTS_PER_INCH = 300;

    private SheetPrinter() {
    }

    /** Draws the pages that are asked for; takes long. */
    static List<PreviewPages.Page> draw(byte[] pdf, PrinterData data, int printerDots, IProgressMonitor monitor)
            throws IOException, InterruptedException {
        List<PreviewPages.Page> pages = new ArrayList<>();
        try (SheetPages sheet = SheetPages.of(pdf)) {
            boolean range = data.scope == PrinterData.PAGE_RANGE;
            int first = range ? Math.max(1, data.startPage) : 1;
            int last = range ? Math.min(sheet.count(), data.endPage) : sheet.count();
            for (int i = first - 1; i < last; i++) {
                goOn(monitor);
                pages.add(new PreviewPages.Page(sheet.width(i), sheet.height(i),
                        PageImages.of(sheet.draw(i, Math.min(MOST_DOTS_PER_INCH, printerDots)))));
            }
        }
        return pages;
    }

    /**
     * Prints pages.
     *
     * @return whether the printer took all of them
     * @throws InterruptedException when the person cancelled
     */
    static boolean print(Printer printer, String name, List<PreviewPages.Page> pages, IProgressMonitor monitor)
            throws InterruptedException {
        goOn(monitor);
        if (!printer.startJob(name)) {
            return false;
        }
        boolean fine = true;
        for (PreviewPages.Page page : pages) {
            if (monitor.isCanceled()) {
                printer.cancelJob();
                goOn(monitor);
            }
            fine &= print(printer, page);
        }
        printer.endJob();
        return fine;
    }

    private static void goOn(IProgressMonitor monitor) throws InterruptedException {
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    private static boolean print(Printer printer, PreviewPages.Page page) {
        if (!printer.startPage()) {
            return false;
        }
        Point dots = printer.getDPI();
        PagePlacement place = PagePlacement.fit(page.width() / SheetPages.POINTS_PER_INCH * dots.x,
                page.height() / SheetPages.POINTS_PER_INCH * dots.y, printer.getClientArea());
        // Printers of some systems ignore a transformed drawing, so the page itself is turned.
        ImageData data = place.turned() ? PageImages.turned(page.image()) : page.image();
        Image image = new Image(printer, data);
        GC gc = new GC(printer);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, data.width, data.height, place.x(), place.y(), place.width(), place.height());
        gc.dispose();
        image.dispose();
        printer.endPage();
        return true;
    }
}
