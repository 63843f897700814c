// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Turns drawn pages into what SWT shows and prints. */
final class PageImages {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private PageImages() {
    }

    static ImageData of(BufferedImage page) {
        BufferedImage image = page;
        if (page.getType() != BufferedImage.TYPE_INT_RGB) {
            image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            image.getGraphics().drawImage(page, 0, 0, null);
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 32, COLOURS);
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, image.getWidth(), pixels, y * image.getWidth());
        }
        return data;
    }

    /** Turns a page by a quarter, its top to the right. */
    static ImageData turned(ImageData page) {
        ImageData turned = new ImageData(page.height, page.width, 32, COLOURS);
        int[] row = new int[page.width];
        for (int y = 0; y < page.height; y++) {
            page.getPixels(0, y, page.width, row, 0);
            for (int x = 0; x < page.width; x++) {
                turned.setPixel(page.height - 1 - y, x, row[x]);
            }
        }
        return turned;
    }
}
