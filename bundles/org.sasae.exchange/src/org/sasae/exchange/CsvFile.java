// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.Arrays;

/**
 * A file of the exchange.
 *
 * @param name its name without a folder
 * @param bytes its contents
 */
public record CsvFile(String name, byte[] bytes) {

    /** Files are equal when name and contents are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CsvFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
