// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;

/**
 * The text of a case file with what can be said about it before any parser sees it: that it is UTF-8, that it begins
 * like XML, that it has no DOCTYPE.
 */
final class CaseText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;

    private CaseText(String text) {
        this.text = text;
    }

    /**
     * @throws CaseFileException EMPTY, WRONG_ENCODING, NOT_XML or DOCTYPE
     */
    static CaseText of(byte[] bytes) throws CaseFileException {
        String decoded = decode(bytes);
        int start = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        CaseText text = new CaseText(decoded.substring(start));
        text.checkBeginning();
        return text;
    }

    String asString() {
        return text;
    }

    /** Offset of a place that a parser reported, at most the length of the text. */
    int offset(int line, int column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return Math.min(text.length(), offset + Math.max(0, column - 1));
    }

    /** The problem at an offset of the text. */
    CaseFileProblem problemAt(Kind kind, int offset, String... details) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return CaseFileProblem.at(kind, line, end - lineStart + 1, details);
    }

    /** Whether the last thing in the file is the end of the root element. */
    boolean endsLikeACase() {
        String stripped = text.stripTrailing();
        return stripped.endsWith("CareCase>");
    }

    /**
     * Where an attribute begins in the start tag that ends at or around a place; the place itself when it cannot be
     * found.
     */
    int offsetOfAttribute(String name, int tagOffset) {
        int tag = text.lastIndexOf('<', Math.max(0, tagOffset - 1));
        for (int i = text.indexOf(name, Math.max(tag, 0)); tag >= 0 && i >= 0 && i < tagOffset; i = text.indexOf(name, i + 1)) {
            int after = i + name.length();
            if (Character.isWhitespace(text.charAt(i - 1)) && after < text.length()
                    && text.substring(after, Math.min(text.length(), after + 8)).stripLeading().startsWith("=")) {
                return i;
            }
        }
        return tagOffset;
    }

    private void checkBeginning() throws CaseFileException {
        int i = skipSpace(0);
        if (i == text.length()) {
            throw new CaseFileException(null, CaseFileProblem.of(Kind.EMPTY), null);
        }
        if (text.charAt(i) != '<') {
            throw new CaseFileException(null, CaseFileProblem.of(Kind.NOT_XML), null);
        }
        while (i >= 0 && i < text.length()) {
            if (text.startsWith("<?", i)) {
                i = after("?>", i);
            } else if (text.startsWith("<!--", i)) {
                i = after("-->", i);
            } else if (text.regionMatches(true, i, "<!DOCTYPE", 0, "<!DOCTYPE".length())) {
                throw new CaseFileException(null, problemAt(Kind.DOCTYPE, i), null);
            } else {
                return;
            }
        }
    }

    private int after(String end, int from) {
        int i = text.indexOf(end, from);
        return i < 0 ? -1 : skipSpace(i + end.length());
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == 0)) {
            i++;
        }
        return i;
    }

    private static String decode(byte[] bytes) throws CaseFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new CaseFileException(null, firstWrongByte(bytes), e);
        }
    }

    private static CaseFileProblem firstWrongByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String good = out.flip().toString();
        if (result.isError() && good.isBlank() && !good.contains("<")) {
            return CaseFileProblem.of(Kind.NOT_XML);
        }
        return good.indexOf('<') < 0 || !good.stripLeading().startsWith("<")
                ? CaseFileProblem.of(Kind.NOT_XML)
                : new CaseText(good).problemAt(Kind.WRONG_ENCODING, good.length());
    }
}
