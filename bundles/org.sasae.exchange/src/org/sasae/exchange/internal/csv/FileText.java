// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding may be wrong.
 *
 * @param text the text, empty when the file is in neither encoding
 * @param utf8 whether the file was in UTF-8 although it should be in MS932
 */
public record FileText(Optional<String> text, boolean utf8) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Decodes a file. Text with other than ASCII characters that is right in UTF-8 is UTF-8: Japanese text
     * in MS932 practically never is.
     *
     * @param bytes the file, not null
     * @return its text, never null
     */
    public static FileText of(byte[] bytes) {
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        boolean ascii = utf8.filter(text -> text.chars().allMatch(c -> c < 0x80)).isPresent();
        if (utf8.isPresent() && !ascii) {
            return new FileText(utf8.map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text), true);
        }
        return new FileText(decode(bytes, Ms932.CHARSET), false);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
