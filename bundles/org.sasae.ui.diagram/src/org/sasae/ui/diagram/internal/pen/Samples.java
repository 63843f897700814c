// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.pen;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Pen;

/** Makes small images of symbols with a transparent ground, sharp at every zoom of the screen. */
public final class Samples {

    private static final int OPAQUE = 255;

    private Samples() {
    }

    /**
     * Makes an image.
     *
     * @param display the display, not null
     * @param palette light or dark, not null
     * @param fonts the fonts, not null
     * @param width how wide it is, in units of a picture
     * @param height how high it is, in units of a picture
     * @param sample draws it, not null
     * @return the image, to be disposed by the caller
     */
    public static Image image(Display display, Palette palette, PenFonts fonts, int width, int height,
            Consumer<Pen> sample) {
        return new Image(display, (ImageDataProvider) zoom -> transparent(
                draw(display, palette, fonts, width * zoom / 100, height * zoom / 100, zoom / 100.0, sample),
                palette == Palette.LIGHT));
    }

    private static ImageData draw(Display display, Palette palette, PenFonts fonts, int width, int height, double zoom,
            Consumer<Pen> sample) {
        Image image = new Image(display, new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(image);
        gc.setBackground(display.getSystemColor(palette == Palette.LIGHT ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        gc.fillRectangle(0, 0, width, height);
        SWTGraphics graphics = new SWTGraphics(gc);
        try (GraphicsPen pen = new GraphicsPen(graphics, zoom, palette, fonts)) {
            sample.accept(pen);
        }
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    /** Takes white, or black, away from what is drawn on it: the less of it there is, the more opaque the ink. */
    private static ImageData transparent(ImageData drawn, boolean onWhite) {
        ImageData data = new ImageData(drawn.width, drawn.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int x = 0; x < drawn.width; x++) {
            for (int y = 0; y < drawn.height; y++) {
                RGB seen = drawn.palette.getRGB(drawn.getPixel(x, y));
                int alpha = onWhite ? OPAQUE - Math.min(seen.red, Math.min(seen.green, seen.blue))
                        : Math.max(seen.red, Math.max(seen.green, seen.blue));
                data.setAlpha(x, y, alpha);
                if (alpha > 0) {
                    data.setPixel(x, y, data.palette.getPixel(new RGB(ink(seen.red, alpha, onWhite),
                            ink(seen.green, alpha, onWhite), ink(seen.blue, alpha, onWhite))));
                }
            }
        }
        return data;
    }

    private static int ink(int seen, int alpha, boolean onWhite) {
        int full = onWhite ? OPAQUE - (OPAQUE - seen) * OPAQUE / alpha : seen * OPAQUE / alpha;
        return Math.clamp(full, 0, OPAQUE);
    }
}
