// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Collection;
import java.util.Objects;

/**
 * Something the rules say about a field, an element or a page.
 *
 * @param level   how serious it is, not null
 * @param message what it says, not null
 */
public record Mark(Level level, String message) {

    public Mark {
        Objects.requireNonNull(level);
        Objects.requireNonNull(message);
    }

    /** How serious a mark is, the most serious first. */
    public enum Level {
        /** Must be put right. */
        ERROR,
        /** Should be looked at. */
        WARNING,
        /** May help. */
        HINT
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
}
