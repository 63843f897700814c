// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.Optional;

import org.sasae.language.internal.syntax.Clause;

/** Recognises one way in which a clause gets its meaning. */
@FunctionalInterface
interface ActRule {
    /** The meaning, or empty when another rule has to decide. */
    Optional<Meaning> read(Clause clause);
}
