// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets;

import java.io.IOException;
import java.util.Optional;

import org.sasae.model.care.CareCase;

/** Draws the genogram for the frame 家族構成 of the sheet 利用者基本情報. */
@FunctionalInterface
public interface GenogramPicture {

    /** Leaves the frame empty, so that it can be drawn by hand. */
    GenogramPicture NONE = (careCase, width, height) -> Optional.empty();

    /**
     * Draws the family of a case.
     *
     * @param careCase the case, not null
     * @param width of the frame in millimetres
     * @param height of the frame in millimetres
     * @return the drawing as PNG with at least 200 pixels per inch, empty when there is nothing to draw
     * @throws IOException when it cannot be drawn
     */
    Optional<byte[]> png(CareCase careCase, double width, double height) throws IOException;
}
