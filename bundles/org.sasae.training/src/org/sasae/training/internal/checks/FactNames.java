// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sasae.training.Phrases;
import org.sasae.training.model.Fact;

/** Facts in a sentence. */
final class FactNames {

    private FactNames() {
    }

    static String join(Collection<Fact> facts, Locale locale) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        return facts.stream().map(fact -> Phrases.text(fact.getLabel(), locale))
                .map(name -> japanese ? "「" + name + "」" : "“" + name + "”").collect(Collectors.joining(japanese ? "" : ", "));
    }
}
