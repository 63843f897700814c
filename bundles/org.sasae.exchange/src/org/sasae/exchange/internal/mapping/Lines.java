// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.Arrays;
import java.util.List;

/** Divides a field into lines, but only where putting them together again gives the same field. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return lines.stream().anyMatch(String::isEmpty) ? List.of(text) : lines;
    }
}
