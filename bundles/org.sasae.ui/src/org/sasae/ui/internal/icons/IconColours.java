// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.icons;

import java.util.function.UnaryOperator;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/**
 * Colours of icons that can be told from their ground. Contrast is that of WCAG 2.1, which asks for 3 for signs
 * (success criterion 1.4.11).
 */
public final class IconColours {

    private static final int WHOLE = 255;
    private static final int STEPS = 20;

    private IconColours() {
    }

    /**
     * Computes the contrast of two colours.
     *
     * @param one   not null
     * @param other not null
     * @return between 1 for the same and 21 for black on white
     */
    public static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** {@return whether a ground is dark} */
    static boolean isDark(RGB ground) {
        return luminance(ground) < 0.18;
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int value) {
        double share = value / (double) WHOLE;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Gives a colour that can be told from its ground and is as near as possible to the wanted one.
     *
     * @param wanted not null
     * @param ground not null
     * @param least  the contrast that is needed
     * @return a colour
     */
    public static RGB readable(RGB wanted, RGB ground, double least) {
        int target = isDark(ground) ? WHOLE : 0;
        RGB colour = wanted;
        for (int i = 1; i <= STEPS && contrast(colour, ground) < least; i++) {
            colour = new RGB(mixed(wanted.red, target, i), mixed(wanted.green, target, i),
                    mixed(wanted.blue, target, i));
        }
        return colour;
    }

    private static int mixed(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    /** Changes the colours of a picture. */
    static void makeReadable(ImageData picture, RGB ground, double least) {
        change(picture, ground, colour -> readable(colour, ground, least));
    }

    /** Gives a picture one grey that is near to the ground. */
    static void makePale(ImageData picture, RGB ground, double contrast) {
        RGB grey = readable(ground, ground, contrast);
        change(picture, ground, colour -> grey);
    }

    /** What is as good as white stays on a light ground: it fills a line drawing. */
    private static void change(ImageData picture, RGB ground, UnaryOperator<RGB> change) {
        RGB white = new RGB(WHOLE, WHOLE, WHOLE);
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB before = picture.palette.getRGB(picture.getPixel(x, y));
                if (isDark(ground) || contrast(before, white) > 1.5) {
                    picture.setPixel(x, y, picture.palette.getPixel(change.apply(before)));
                }
            }
        }
    }
}
