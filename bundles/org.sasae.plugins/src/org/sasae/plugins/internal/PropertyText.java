// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plugins.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of features: they are written in UTF-8, but p2 publishes them as if they were Latin-1. */
public final class PropertyText {

    private PropertyText() {
    }

    /** @return the text as it was written; a text that was published rightly stays as it is */
    public static String repaired(String published) {
        boolean latin = published.chars().allMatch(c -> c <= 0xFF) && published.chars().anyMatch(c -> c >= 0x80);
        if (!latin) {
            return published;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(published.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            // Not a UTF-8 text after all, such as "Café" in a file that escapes what is not ASCII.
            return published;
        }
    }
}
