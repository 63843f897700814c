// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text for files in MS932 (Shift_JIS as Windows has it): characters that have a twin there are replaced
 * by it, all others that the encoding lacks are named. Characters of the private areas (外字) are
 * refused although the encoding could carry them, for nobody else could read them.
 */
public final class Ms932 {

    /** The encoding. */
    public static final Charset CHARSET = Charset.forName("windows-31j");

    /** Stands for a character that cannot be written, when the user accepts that. */
    public static final String REPLACEMENT = "〓";

    /** Kana with a voicing mark of its own, as macOS writes it. Other text is not composed: names keep their variants. */
    private static final Pattern DETACHED_MARK = Pattern.compile("[\\u3041-\\u30ff][\\u3099\\u309a]");

    private static final int PRIVATE_FIRST = 0xE000;
    private static final int PRIVATE_LAST = 0xF8FF;

    private final CharsetEncoder encoder = CHARSET.newEncoder();
    private final Map<Integer, String> twins = new HashMap<>();

    /** Reads the table of twins. */
    public Ms932() {
        Properties properties = new Properties();
        try (InputStream in = Ms932.class.getResourceAsStream("ms932.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((from, to) -> twins.put(Integer.parseInt((String) from, 16),
                Character.toString(Integer.parseInt((String) to, 16))));
    }

    /**
     * Replaces characters by their twins, and line ends by line feeds.
     *
     * @param text any text, not null
     * @return the text as it will be read back, apart from what {@link #unwritable} names
     */
    public String normalize(String text) {
        StringBuilder normal = new StringBuilder();
        String composed = DETACHED_MARK.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFC));
        composed.codePoints().forEach(c -> normal.append(twins.getOrDefault(c, Character.toString(c))));
        return normal.toString();
    }

    /**
     * Names the characters that cannot be written.
     *
     * @param normal a normalized text, not null
     * @return each of them once, in their order; empty when all can be written
     */
    public Set<String> unwritable(String normal) {
        Set<String> unwritable = new LinkedHashSet<>();
        normal.codePoints().filter(c -> !isWritable(c)).forEach(c -> unwritable.add(Character.toString(c)));
        return unwritable;
    }

    /**
     * Puts {@link #REPLACEMENT} in the place of each character that cannot be written.
     *
     * @param normal a normalized text, not null
     * @return the text, which can be written
     */
    public String replaceUnwritable(String normal) {
        StringBuilder text = new StringBuilder();
        normal.codePoints().forEach(c -> text.append(isWritable(c) ? Character.toString(c) : REPLACEMENT));
        return text.toString();
    }

    private boolean isWritable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean refused = Character.isISOControl(codePoint)
                || codePoint >= PRIVATE_FIRST && codePoint <= PRIVATE_LAST;
        return !refused && encoder.canEncode(Character.toString(codePoint));
    }
}
