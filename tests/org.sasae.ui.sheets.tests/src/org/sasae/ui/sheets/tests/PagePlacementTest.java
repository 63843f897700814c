// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.ui.sheets.internal.PagePlacement;

class PagePlacementTest {

    @Test
    void aPageThatFitsKeepsItsSizeInTheMiddle() {
        PagePlacement place = PagePlacement.fit(100, 200, new Rectangle(10, 20, 300, 400));

        assertEquals(new PagePlacement(110, 120, 100, 200, false), place);
    }

    @Test
    void aLandscapePageOnPortraitPaperIsTurned() {
        PagePlacement place = PagePlacement.fit(420, 297, new Rectangle(0, 0, 210, 297));

        assertTrue(place.turned());
        assertEquals(210, place.width());
        assertEquals(296, place.height());
    }

    @ParameterizedTest
    @CsvSource({"210,297", "420,297", "297,210", "100,100", "5000,10", "10,5000"})
    void nothingIsEverCut(double width, double height) {
        Rectangle area = new Rectangle(-5, -8, 200, 287);
        PagePlacement place = PagePlacement.fit(width, height, area);

        assertTrue(place.x() >= area.x && place.x() + place.width() <= area.x + area.width, place::toString);
        assertTrue(place.y() >= area.y && place.y() + place.height() <= area.y + area.height, place::toString);
    }

    @Test
    void aSquareIsNeverTurned() {
        assertFalse(PagePlacement.fit(100, 100, new Rectangle(0, 0, 400, 200)).turned());
    }
}
