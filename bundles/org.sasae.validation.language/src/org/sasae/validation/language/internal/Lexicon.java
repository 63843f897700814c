// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sasae.core.text.Texts;

/** Fixed turns of phrase, as patterns in {@code lexicon.properties}. */
enum Lexicon {
    /** The person the plan is about, as the speaker of a sentence. */
    CLIENT("client"),
    /** 同左, 提案どおり: allowed for the goal, not for the answer. */
    DITTO("ditto"),
    /** Somebody does not want, or has given up. */
    PASSIVE("passive"),
    /** A reason is given. */
    REASON("reason");

    private final Pattern pattern;

    Lexicon(String key) {
        Texts patterns = new Texts(Lexicon.class.getPackageName() + ".lexicon", Lexicon.class.getClassLoader());
        pattern = Pattern.compile(patterns.get(key, Locale.ROOT));
    }

    /** @return whether the text contains the pattern; false for null */
    boolean in(String text) {
        return text != null && pattern.matcher(text).find();
    }
}
