// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a line may not be broken (禁則処理, JIS X 4051): certain characters do not begin a line, others
 * do not end one, and words and numbers in Latin letters stay whole. The characters stand in
 * {@code kinsoku.properties}.
 */
final class Kinsoku {

    private final Set<Integer> notAtStart;
    private final Set<Integer> notAtEnd;

    Kinsoku() {
        Properties properties = new Properties();
        try (InputStream in = Kinsoku.class.getResourceAsStream("kinsoku.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notAtStart = characters(properties.getProperty("notAtStart"));
        notAtEnd = characters(properties.getProperty("notAtEnd"));
    }

    private static Set<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toSet());
    }

    boolean mayBreak(int before, int after) {
        return !notAtStart.contains(after) && !notAtEnd.contains(before) && !(isWord(before) && isWord(after));
    }

    private static boolean isWord(int codePoint) {
        return codePoint < 0x250 && codePoint > ' ';
    }
}
