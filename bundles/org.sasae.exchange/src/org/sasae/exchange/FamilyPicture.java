// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.IOException;
import java.util.Optional;

import org.sasae.model.care.CareCase;

/** Draws the genogram that travels beside UPKIHON as a JPEG file; the standard has no other form for it. */
@FunctionalInterface
public interface FamilyPicture {

    /** Sends no picture. */
    FamilyPicture NONE = careCase -> Optional.empty();

    /**
     * Draws the family of a case.
     *
     * @param careCase the case, not null
     * @return a JPEG file, empty when there is nothing to draw
     * @throws IOException when it cannot be drawn
     */
    Optional<byte[]> jpeg(CareCase careCase) throws IOException;
}
