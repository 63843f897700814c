// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.Base64;
import java.util.Optional;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

/**
 * The picture of the family that came with UPKIHON. It cannot become a family again, so it is kept as it is: sheets
 * show it and it is sent on unchanged until somebody enters the members of the family.
 */
public final class ReceivedPicture {

    /** What every JPEG file begins with. */
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};

    /** A genogram of thirty people at 300 dots per inch has less than a tenth of it. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private ReceivedPicture() {
    }

    /**
     * Gives the picture that a case has received.
     *
     * @param careCase the case, not null
     * @return a JPEG file, empty without one; never null
     */
    public static Optional<byte[]> of(CareCase careCase) {
        String text = careCase.getFamily() == null ? null : careCase.getFamily().getReceivedPicture();
        if (text == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return isJpeg(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Somebody changed the file by hand; without a picture the frame stays empty.
            return Optional.empty();
        }
    }

    static void keep(CareCase careCase, byte[] jpeg) {
        if (careCase.getFamily() == null) {
            careCase.setFamily(CareFactory.eINSTANCE.createFamily());
        }
        careCase.getFamily().setReceivedPicture(Base64.getEncoder().encodeToString(jpeg));
    }

    static boolean isJpeg(byte[] bytes) {
        if (bytes.length < JPEG.length || bytes.length > MOST_BYTES) {
            return false;
        }
        for (int i = 0; i < JPEG.length; i++) {
            if ((bytes[i] & 0xFF) != JPEG[i]) {
                return false;
            }
        }
        return true;
    }
}
