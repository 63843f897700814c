// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Objects;

/**
 * Words of a municipality for the reader of goals: names of its gatherings, what is said there, what is large there.
 *
 * @param part  which of the reader's files the lines add to, in small letters, not null: {@code words}, {@code sets},
 *              {@code dialect}, {@code idioms}, {@code aspects}, {@code undertakings} or {@code amounts}
 * @param lines the lines, in the form of that file, not null; docs/goal-language.md explains the forms
 * @param file  where they come from, for messages, not null
 */
public record GoalWords(String part, String lines, String file) {

    public GoalWords {
        Objects.requireNonNull(part);
        Objects.requireNonNull(lines);
        Objects.requireNonNull(file);
    }
}
