// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.drawing.Box;
import org.sasae.drawing.export.PaperSize;
import org.sasae.drawing.internal.PageFit;

class PageFitTest {

    private static final double MM = 72 / 25.4;

    @ParameterizedTest
    @CsvSource({"300, 200, A4", "3000, 200, A4", "200, 3000, A3", "5000, 5000, A3", "1, 1, A4"})
    void aPictureLiesWithinTheEdgesOfOneSheetAndIsNeverEnlarged(double width, double height, PaperSize paper) {
        PageFit fit = PageFit.of(new Box(-10, 20, width, height), Optional.of(paper));
        assertTrue(fit.scale() <= 0.75);
        assertTrue(fit.left() >= 8 * MM - 0.01 && fit.bottom() >= 8 * MM - 0.01);
        assertTrue(fit.left() + width * fit.scale() <= fit.width() - 8 * MM + 0.01);
        assertTrue(fit.bottom() + height * fit.scale() <= fit.height() - 8 * MM + 0.01);
        assertEquals(paper.shortEdge() * MM, Math.min(fit.width(), fit.height()), 0.01);
        assertEquals(paper.longEdge() * MM, Math.max(fit.width(), fit.height()), 0.01);
    }

    @Test
    void aWidePictureLiesAcrossAndATallOneUpright() {
        PageFit wide = PageFit.of(new Box(0, 0, 2000, 900), Optional.of(PaperSize.A4));
        PageFit tall = PageFit.of(new Box(0, 0, 900, 2000), Optional.of(PaperSize.A4));
        assertTrue(wide.width() > wide.height());
        assertTrue(tall.height() > tall.width());
    }

    @Test
    void withoutPaperThePageIsAsLargeAsThePicture() {
        PageFit fit = PageFit.of(new Box(0, 0, 960, 480), Optional.empty());
        assertEquals(720, fit.width());
        assertEquals(360, fit.height());
    }
}
