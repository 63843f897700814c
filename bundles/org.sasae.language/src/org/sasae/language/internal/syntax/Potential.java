// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.Optional;

/** Potential verbs of the godan class are words of their own in the dictionary: 行ける belongs to 行く. */
final class Potential {
    private static final String ENDINGS_E = "けげせてねべめれえ";
    private static final String ENDINGS_U = "くぐすつぬぶむるう";

    private Potential() {
    }

    /** The verb that a form in ～eる may be the potential of. */
    static Optional<String> source(String base) {
        int length = base.length();
        if (length < 3 || !base.endsWith("る")) {
            return Optional.empty();
        }
        int row = ENDINGS_E.indexOf(base.charAt(length - 2));
        return row < 0 ? Optional.empty() : Optional.of(base.substring(0, length - 2) + ENDINGS_U.charAt(row));
    }
}
