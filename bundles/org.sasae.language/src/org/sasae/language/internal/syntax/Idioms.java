// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Set phrases such as 気をつける that are one predicate. */
public final class Idioms {
    private final Map<String, String> predicates = new HashMap<>();

    /** Reads {@code noun<TAB>verb<TAB>predicate}. */
    public Idioms(Reader source) throws IOException {
        var lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                predicates.put(columns[0] + '\t' + columns[1], columns[2]);
            }
        }
    }

    /** The predicate that a noun and a verb make together. */
    Optional<String> predicate(String noun, String verb) {
        return Optional.ofNullable(predicates.get(noun + '\t' + verb));
    }
}
