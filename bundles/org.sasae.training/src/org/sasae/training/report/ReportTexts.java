// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.util.Arrays;
import java.util.Locale;
import org.sasae.core.text.Texts;

/** What reports say. */
final class ReportTexts {

    private static final Texts TEXTS = Texts.beside(ReportTexts.class);

    private ReportTexts() {
    }

    static String get(String key, Locale locale, Object... values) {
        return TEXTS.format(key, locale, Arrays.stream(values).map(String::valueOf).toList());
    }
}
