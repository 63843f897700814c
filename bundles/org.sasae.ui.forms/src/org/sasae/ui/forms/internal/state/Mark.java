// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sasae.validation.Severity;

/**
 * Something the rules say about a field, an element or a page.
 *
 * @param level   how serious it is, not null
 * @param message what it says, not null
 */
public record Mark(Severity level, String message) {

    public Mark {
        Objects.requireNonNull(level);
        Objects.requireNonNull(message);
    }

    /**
     * Gives the most serious of some marks.
     *
     * @param marks not null
     * @return the first of the most serious ones, null where there is none
     */
    public static Mark worst(Collection<Mark> marks) {
        return marks.stream().min((a, b) -> a.level().compareTo(b.level())).orElse(null);
    }

    /**
     * Gives the severity of the most serious of some marks.
     *
     * @param marks not null
     * @return empty where there is none
     */
    public static Optional<Severity> worstLevel(Collection<Mark> marks) {
        return Optional.ofNullable(worst(marks)).map(Mark::level);
    }

    /**
     * Says marks in words, one a line.
     *
     * @param marks  not null
     * @param locale the language, not null
     * @return empty where there is none
     */
    public static String sentences(Collection<Mark> marks, Locale locale) {
        return marks.stream().map(mark -> mark.level().label(locale) + ": " + mark.message()).distinct()
                .collect(Collectors.joining("\n"));
    }
}
