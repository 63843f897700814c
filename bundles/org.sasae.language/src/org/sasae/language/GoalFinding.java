// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sasae.language.internal.GoalMessages;

/**
 * One label on a goal with what caused it. Texts are looked up by locale when asked for; Japanese and English exist,
 * any other locale gets English.
 *
 * @param label      the label
 * @param messageKey key of the texts, {@code LABEL.variant}
 * @param triggers   the words that caused the label, in reading order; empty when it is the absence of words
 * @param ownWords   parts of the writer's own text that a suggested rewording is built from; empty when none can be
 *                   built
 */
public record GoalFinding(GoalLabel label, String messageKey, List<Trigger> triggers, List<String> ownWords) {

    public GoalFinding {
        triggers = List.copyOf(triggers);
        ownWords = List.copyOf(ownWords);
    }

    /** Why this matters, in a sentence or two. */
    public String explanation(Locale locale) {
        return GoalMessages.text(locale, messageKey, "explanation");
    }

    /** Where the rule comes from. */
    public String source(Locale locale) {
        return GoalMessages.text(locale, messageKey, "source");
    }

    /** A question to the writer that leads to a better goal. */
    public String question(Locale locale) {
        return GoalMessages.text(locale, messageKey, "question");
    }

    /** A suggestion built from the writer's own words; gaps to fill are left open. */
    public Optional<String> rewording(Locale locale) {
        return ownWords.isEmpty() ? Optional.empty()
                : Optional.of(GoalMessages.format(locale, messageKey, "rewording", ownWords.toArray()));
    }
}
