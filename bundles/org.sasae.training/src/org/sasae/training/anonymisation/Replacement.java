// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.anonymisation;

import java.util.Objects;

/**
 * A value that is to be replaced wherever it stands.
 *
 * @param kind        what it is
 * @param original    the value in the case
 * @param replacement what will stand in its place; empty to leave it out
 * @param places      how many texts of the case hold it
 * @param certain     whether it comes from a field that holds such values; what was guessed in running text is not
 * @param chosen      whether it is to be replaced
 */
public record Replacement(IdentityKind kind, String original, String replacement, int places, boolean certain,
        boolean chosen) {

    /** Requires values. */
    public Replacement {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(original);
        Objects.requireNonNull(replacement);
    }

    /** The same with another choice. */
    public Replacement choose(boolean choice) {
        return new Replacement(kind, original, replacement, places, certain, choice);
    }

    /** The same with something else in its place. */
    public Replacement by(String other) {
        return new Replacement(kind, original, other, places, certain, chosen);
    }
}
