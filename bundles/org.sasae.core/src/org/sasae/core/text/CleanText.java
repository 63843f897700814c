// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

/**
 * What a text of a case may contain: every character that XML 1.0 can hold.
 *
 * <p>Texts are pasted from word processors, mails and web pages and bring characters along that no XML file can hold.
 * They are dealt with where they come in, so that memory and file are always the same:
 * <ul>
 * <li>vertical tab and form feed (the "soft" line and page breaks of word processors) become a line feed;
 * <li>the other control characters (U+0000 to U+001F except tab, line feed and carriage return) are left out;
 * <li>half of a surrogate pair, U+FFFE and U+FFFF become U+FFFD, the sign for an unreadable character.
 * </ul>
 * Everything else stays as it is: carriage returns, characters outside the basic plane, emoji, private-use characters.
 */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {
    }

    /**
     * @param text any text or null
     * @return the text as a case can hold it: the same object when nothing had to change, null for null
     */
    public static String of(String text) {
        if (text == null || isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\u000B' || c == '\f') {
                clean.append('\n');
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                clean.append(REPLACEMENT);
            } else if (!isForbiddenControl(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\uFFFE' || isForbiddenControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbiddenControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
