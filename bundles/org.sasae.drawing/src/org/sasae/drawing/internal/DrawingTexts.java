// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that only drawings need: legends, titles, errors. */
public final class DrawingTexts {

    private final ResourceBundle messages;
    private final Locale locale;

    private DrawingTexts(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("org.sasae.drawing.messages", locale,
                DrawingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Gives the words of a language.
     *
     * @param locale the language, not null; any language but Japanese gives English
     * @return the words
     */
    public static DrawingTexts of(Locale locale) {
        return new DrawingTexts(locale);
    }

    /**
     * Gives a message.
     *
     * @param key the key, not null
     * @param arguments what its places are filled with
     * @return the message
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String message(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
