// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

/**
 * How much a file may hold before opening it is refused, so that a wrong or hostile file cannot fill the memory.
 *
 * @param maxBytes size of the file in bytes
 * @param maxDepth how deep elements may lie inside one another (a case of ours needs about ten)
 * @param maxElements number of elements in the file (a case followed for ten years has some ten thousand)
 */
public record OpenLimits(long maxBytes, int maxDepth, int maxElements) {

    /** Rejects limits below one and sizes that no array can hold. */
    public OpenLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxElements < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a case file is read into memory and cannot be larger than 2 GB");
        }
    }

    /** 64 MB, 100 levels, 500 000 elements. */
    public static OpenLimits defaults() {
        return new OpenLimits(64L * 1024 * 1024, 100, 500_000);
    }

    /** These limits with another size, in bytes. */
    public OpenLimits withMaxBytes(long bytes) {
        return new OpenLimits(bytes, maxDepth, maxElements);
    }
}
