// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Arrays;
import java.util.Locale;

import org.sasae.core.text.Texts;

/** What the command line says, in one language. */
record Sentences(Locale locale) {

    private static final Texts TEXTS = Texts.beside(Sentences.class);

    static Sentences in(Locale locale) {
        return new Sentences(locale);
    }

    /** A sentence with its gaps filled in. */
    String get(String key, Object... values) {
        return TEXTS.format(key, locale, Arrays.stream(values).map(String::valueOf).toList());
    }
}
