// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import org.sasae.cli.CommandContext;
import org.sasae.core.text.Texts;

/** What the training commands say, in one language. */
record Sentences(Locale locale) {

    private static final Texts TEXTS = Texts.beside(Sentences.class);

    static Sentences in(CommandContext context) {
        return new Sentences(context.locale());
    }

    String get(String key, Object... values) {
        return TEXTS.format(key, locale, Arrays.stream(values).map(String::valueOf).toList());
    }
}
