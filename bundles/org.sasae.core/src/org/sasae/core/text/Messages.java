// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The sentences of one package in one language, read from {@code messages.properties} (English) and
 * {@code messages_ja.properties} beside a class of that package.
 *
 * <p>The language is always given and never falls back to that of the machine: a command started with {@code --lang en}
 * on a Japanese machine answers in English. Immutable; may be used from any thread.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param neighbour a class of the package that holds the files, not null
     * @param locale the language wanted, not null; languages without a file of their own get English
     * @throws java.util.MissingResourceException when the package has no {@code messages.properties}
     */
    public static Messages of(Class<?> neighbour, Locale locale) {
        String name = neighbour.getPackageName() + ".messages";
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bundle =
                ResourceBundle.getBundle(name, Objects.requireNonNull(locale), neighbour.getClassLoader(), noFallback);
        return new Messages(bundle, locale);
    }

    /**
     * @param key a key of the file, not null
     * @param arguments what replaces {@code {0}}, {@code {1}} and so on; numbers are written without grouping
     * @return the sentence, never null
     * @throws java.util.MissingResourceException when no file has the key
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(plain);
    }

    /** Whether a file has the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
