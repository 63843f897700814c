// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.Map;
import java.util.Optional;

/**
 * Set phrases such as 気をつける that are one predicate.
 *
 * @param predicates the predicate that a noun and a verb make together, by noun, tab and verb
 */
public record Idioms(Map<String, String> predicates) {

    /** The predicate that a noun and a verb make together. */
    Optional<String> predicate(String noun, String verb) {
        return Optional.ofNullable(predicates.get(noun + '\t' + verb));
    }
}
