// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/** A file of the exchange. */
public final class CsvFile {

    private final String name;
    private final Supplier<byte[]> content;

    /**
     * Makes a file.
     *
     * @param name its name without a folder, not null
     * @param bytes its contents, not null
     */
    public CsvFile(String name, byte[] bytes) {
        this(name, () -> bytes);
        Objects.requireNonNull(bytes);
    }

    CsvFile(String name, Supplier<byte[]> content) {
        this.name = Objects.requireNonNull(name);
        this.content = content;
    }

    /** {@return its name without a folder, never null} */
    public String name() {
        return name;
    }

    /**
     * Gives the contents. Pictures of a large sending are read from where they wait.
     *
     * @return the contents, never null
     * @throws java.io.UncheckedIOException when they cannot be read, as after {@link CsvExport.Prepared#close()}
     */
    public byte[] bytes() {
        return content.get();
    }

    /** Files are equal when name and contents are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CsvFile file && name.equals(file.name) && Arrays.equals(bytes(), file.bytes());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return name;
    }
}
