// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the findings, Japanese and English. */
public final class GoalMessages {
    private static final String BUNDLE = "org.sasae.language.internal.messages";
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private GoalMessages() {
    }

    /** A text; the variant's own when there is one, else that of the label. */
    public static String text(Locale locale, String key, String part) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE,
                locale, GoalMessages.class.getClassLoader(), NO_FALLBACK);
        String own = key + '.' + part;
        int dot = key.indexOf('.');
        return bundle.containsKey(own) || dot < 0 ? bundle.getString(own)
                : bundle.getString(key.substring(0, dot) + '.' + part);
    }

    /** A text with gaps filled. */
    public static String format(Locale locale, String key, String part, Object... arguments) {
        return new MessageFormat(text(locale, key, part), locale).format(arguments);
    }
}
