// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.text;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The message files of one bundle ({@code messages.properties} in English, {@code messages_ja.properties} in
 * Japanese), read for an explicit language and never for the language of the machine.
 *
 * @param baseName name of the resource bundle, such as {@code org.sasae.validation.internal.messages}
 * @param loader   the class loader that sees the files
 */
public record Texts(String baseName, ClassLoader loader) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * @param anchor a class beside the files, which are called {@code messages*.properties}
     * @return the texts in the package of the class
     */
    public static Texts beside(Class<?> anchor) {
        return new Texts(anchor.getPackageName() + ".messages", anchor.getClassLoader());
    }

    /**
     * @return the text, or empty when no file has the key
     * @throws MissingResourceException when there are no files of this name at all
     */
    public Optional<String> find(String key, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * @param prefix the beginning of keys
     * @return all keys of these files that begin so, sorted
     */
    public List<String> keys(String prefix) {
        return ResourceBundle.getBundle(baseName, Locale.ROOT, loader, NO_FALLBACK).keySet().stream()
                .filter(key -> key.startsWith(prefix)).sorted().toList();
    }

    /** @return the text; the key itself, between exclamation marks, when no file has it */
    public String get(String key, Locale locale) {
        return find(key, locale).orElseGet(() -> '!' + key + '!');
    }

    /** @return the text with {@code {0}}, {@code {1}} … replaced; apostrophes and other braces stay as they are */
    public String format(String key, Locale locale, List<String> values) {
        return fill(get(key, locale), values);
    }

    /** @return a text that looks the key up when its language is known */
    public LocalizedText localized(String key) {
        return new Entry(this, key);
    }

    /** Equal to another entry of the same key, so that what holds one can be compared. */
    private record Entry(Texts texts, String key) implements LocalizedText {

        @Override
        public String in(Locale locale) {
            return texts.get(key, locale);
        }
    }

    /** Replaces {@code {0}}, {@code {1}} … in a pattern. */
    public static String fill(String pattern, List<String> values) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int position = 0;
        while (position < pattern.length()) {
            int open = pattern.indexOf('{', position);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String inner = pattern.substring(open + 1, close);
            filled.append(pattern, position, open);
            if (isIndex(inner) && Integer.parseInt(inner) < values.size()) {
                filled.append(values.get(Integer.parseInt(inner)));
            } else {
                filled.append('{').append(inner).append('}');
            }
            position = close + 1;
        }
        return filled.append(pattern, position, pattern.length()).toString();
    }

    private static boolean isIndex(String text) {
        return !text.isEmpty() && text.length() < 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
