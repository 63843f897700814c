// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sasae.core.text.Texts;

/** Replaces {@code ${form}} in the source of a rule by the name of the document. */
public final class SourceNames {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Texts OWN = Texts.beside(SourceNames.class);

    private SourceNames() {
    }

    public static String resolve(String source, Texts texts, Locale locale) {
        String separated = source.replace("、", OWN.get("source.separator", locale));
        return REFERENCE.matcher(separated).replaceAll(match -> {
            String key = "source." + match.group(1);
            String name = texts.find(key, locale).orElseGet(() -> OWN.get(key, locale));
            return Matcher.quoteReplacement(name);
        });
    }
}
