// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Words that the layout itself puts on a sheet. They are Japanese, as the sheets are. */
public final class Words {

    private final Properties words = new Properties();

    /** Reads the words. */
    public Words() {
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a phrase.
     *
     * @param key its key, not null
     * @param values what stands at {0}, {1} …
     * @return the phrase
     */
    public String get(String key, Object... values) {
        return new MessageFormat(words.getProperty(key), Locale.JAPANESE).format(values);
    }
}
