// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.sasae.sheets.SheetPages;

/**
 * The pages of a preview as they were drawn.
 *
 * @param pages  from the first to the last
 * @param notice what is to be known about the sheet, empty for nothing
 */
record PreviewPages(List<Page> pages, String notice) {

    /**
     * A page.
     *
     * @param width  in points
     * @param height in points
     * @param image  the drawing
     */
    record Page(double width, double height, ImageData image) {
    }

    /** Nothing, with the reason. */
    static PreviewPages none(String reason) {
        return new PreviewPages(List.of(), reason);
    }

    /** Pixels for a length in points at a magnification, where 1 is as large as paper on a screen of 96 dots an inch. */
    static int pixels(double points, double zoom) {
        return (int) Math.round(points / SheetPages.POINTS_PER_INCH * DOTS_PER_INCH * zoom);
    }

    /** Dots that a screen has for an inch. */
    static final double DOTS_PER_INCH = 96;
}
