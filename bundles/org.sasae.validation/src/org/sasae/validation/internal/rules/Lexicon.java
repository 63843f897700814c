// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sasae.core.text.Texts;

/**
 * Words by which a rule recognises what a Japanese sentence says; patterns in {@code lexicon.properties}. A plain
 * help where no analysis of the language is at hand.
 */
enum Lexicon {
    /** What the person cannot do. */
    CANNOT("cannot"),
    /** What the person can do or does. */
    CAN("can"),
    /** A wish, a goal or a measure. */
    WISH_OR_MEASURE("wishOrMeasure"),
    /** Who does something, in front of an arrow or a colon. */
    WHO("who"),
    /** Interim support, in brackets as the form wants it. */
    BRACKETED("bracketed"),
    /** A next step: another place, role or goal after a goal was reached. */
    STEP_UP("stepUp");

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
