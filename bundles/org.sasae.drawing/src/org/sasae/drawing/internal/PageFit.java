// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.Optional;

import org.sasae.drawing.Box;
import org.sasae.drawing.export.PaperSize;

/**
 * How a picture lies on its page, in points.
 *
 * @param width the width of the page
 * @param height the height of the page
 * @param scale how many points a unit of the picture has
 * @param left where the picture begins, from the left edge
 * @param bottom where the picture ends, from the lower edge
 */
public record PageFit(double width, double height, double scale, double left, double bottom) {

    private static final double POINTS_PER_UNIT = 72.0 / 96;
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** What usual printers cannot print, with some air. */
    private static final double EDGE_MM = 8;
    /** What a PDF page may measure at most. */
    private static final double LONGEST_EDGE = 14_400;

    /**
     * Fits a picture.
     *
     * @param picture the picture with its margin, not null
     * @param paper the paper; without one the page is as large as the picture, not null
     * @return how it lies; on paper upright or across, whichever shows it larger, but never larger than it is
     */
    public static PageFit of(Box picture, Optional<PaperSize> paper) {
        if (paper.isEmpty()) {
            double scale = Math.min(POINTS_PER_UNIT, LONGEST_EDGE / Math.max(picture.width(), picture.height()));
            return new PageFit(picture.width() * scale, picture.height() * scale, scale, 0, 0);
        }
        double shortEdge = paper.get().shortEdge() * POINTS_PER_MM;
        double longEdge = paper.get().longEdge() * POINTS_PER_MM;
        PageFit upright = on(picture, shortEdge, longEdge);
        PageFit across = on(picture, longEdge, shortEdge);
        return across.scale > upright.scale || across.scale == upright.scale && picture.width() > picture.height()
                ? across : upright;
    }

    private static PageFit on(Box picture, double width, double height) {
        double edge = EDGE_MM * POINTS_PER_MM;
        double scale = Math.min(POINTS_PER_UNIT, Math.min((width - 2 * edge) / picture.width(),
                (height - 2 * edge) / picture.height()));
        double left = (width - picture.width() * scale) / 2;
        double bottom = height - Math.max(edge, (height - picture.height() * scale) / 2) - picture.height() * scale;
        return new PageFit(width, height, scale, left, bottom);
    }
}
