// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.sasae.exchange.internal.csv.FileText;

/** Turns the bytes of a file into text. What a file says about its own encoding is often wrong, so it is tried. */
public final class GedcomBytes {

    private static final int LARGEST_MB = 32;
    private static final int WHERE_ENCODING_STANDS = 2000;
    private static final byte BOM_FE = (byte) 0xFE;
    private static final byte BOM_FF = (byte) 0xFF;

    private GedcomBytes() {
    }

    /** {@return the text; empty, with the reason said, when it cannot be read} */
    public static Optional<String> text(InputStream in, Said said) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_MB * 1024 * 1024 + 1);
        if (bytes.length > LARGEST_MB * 1024 * 1024) {
            said.error(0, "import.tooBig", LARGEST_MB);
            return Optional.empty();
        }
        Optional<String> text = wide(bytes).map(charset -> new String(bytes, charset))
                .or(() -> strict(bytes, StandardCharsets.UTF_8)).or(() -> named(bytes, said));
        if (text.isEmpty()) {
            said.error(0, "import.noText");
        }
        return text.map(decoded -> decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    /** Files in UTF-16 begin with a mark, or with the zero of which one half is empty. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        if (bytes[0] == BOM_FE && bytes[1] == BOM_FF || bytes[0] == 0 && bytes[1] == '0') {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = bytes[0] == BOM_FF && bytes[1] == BOM_FE || bytes[0] == '0' && bytes[1] == 0;
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<String> named(byte[] bytes, Said said) {
        String head = new String(bytes, 0, Math.min(bytes.length, WHERE_ENCODING_STANDS), StandardCharsets.US_ASCII);
        if (head.contains("1 CHAR ANSEL")) {
            said.warning(0, "import.ansel");
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII).replace("\uFFFD", ""));
        }
        return FileText.of(bytes).text();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
