// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.util.List;
import java.util.Locale;
import org.sasae.core.text.LocalizedText;
import org.sasae.core.text.Texts;
import org.sasae.validation.internal.ArgumentText;

/** A sentence of this package with values in it, none of which is a part of a case. */
record Detail(String key, List<Object> values) implements LocalizedText {

    private static final Texts TEXTS = Texts.beside(Detail.class);

    static Detail of(String key, Object... values) {
        return new Detail(key, List.of(values));
    }

    @Override
    public String in(Locale locale) {
        return TEXTS.format(key, locale, ArgumentText.all(values, locale));
    }
}
