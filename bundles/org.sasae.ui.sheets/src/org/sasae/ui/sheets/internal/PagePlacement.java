// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a page of a sheet lies on paper: as large as the printable area allows, in its middle, never cut, and turned by
 * a quarter where that gives more room. A page is never printed larger than it is.
 *
 * @param x       of the place, in dots of the printer
 * @param y       of the place, in dots of the printer
 * @param width   of the place after turning
 * @param height  of the place after turning
 * @param turned  whether the page is turned by a quarter
 */
public record PagePlacement(int x, int y, int width, int height, boolean turned) {

    /**
     * Fits a page into the printable area.
     *
     * @param width  of the page in dots of the printer
     * @param height of the page in dots of the printer
     * @param area   the printable area, not null
     * @return the place, never null
     */
    public static PagePlacement fit(double width, double height, Rectangle area) {
        boolean turned = width > height != area.width > area.height && width != height;
        double wide = turned ? height : width;
        double high = turned ? width : height;
        double scale = Math.min(1, Math.min(area.width / wide, area.height / high));
        int fittedWidth = (int) Math.floor(wide * scale);
        int fittedHeight = (int) Math.floor(high * scale);
        return new PagePlacement(area.x + (area.width - fittedWidth) / 2, area.y + (area.height - fittedHeight) / 2,
                fittedWidth, fittedHeight, turned);
    }
}
