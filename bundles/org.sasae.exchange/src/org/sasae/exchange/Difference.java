// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.Objects;

/**
 * A place where exchanged data say something else than a case.
 *
 * @param kind the kind of record, such as UPYOBO
 * @param field the number of its field, 0 for all rows of a dependent file
 * @param label the name of the field
 * @param before what the case says, empty for nothing
 * @param after what the data say, never empty
 * @param part which of the data it comes from, for {@link CsvMerge}
 * @param value the id of the value, for {@link CsvMerge}
 */
public record Difference(String kind, int field, String label, String before, String after, int part, String value) {

    /** Checks that nothing is null. */
    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(value);
    }
}
