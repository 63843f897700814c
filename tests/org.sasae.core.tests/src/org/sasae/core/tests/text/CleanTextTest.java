// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.text.CleanText;

/** A text keeps every character that a file can hold. */
class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "山田 花子", "\t\r\n", "𠮷👵🏻‍🦽", "\u0085\u2028\uE000\uFFFD\u007F"})
    void textsThatCanBeWrittenStayAsTheyAre(String text) {
        assertSame(text, CleanText.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000,'', control", "0007,'', control", "001F,'', control", "000B,LF, soft line break", "000C,LF, page break",
        "D842,FFFD, half a pair", "DFB7,FFFD, half a pair", "FFFE,FFFD, no character", "FFFF,FFFD, no character"})
    void otherCharactersAreLeftOutOrReplaced(String codePoint, String replacement, String why) {
        String expected = switch (replacement) {
            case "LF" -> "\n";
            case "FFFD" -> "\uFFFD";
            default -> "";
        };

        assertEquals("a" + expected + "b", CleanText.of("a" + (char) Integer.parseInt(codePoint, 16) + "b"), why);
    }

    @Test
    void noTextStaysNoText() {
        assertNull(CleanText.of(null));
    }
}
