// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.sasae.core.files.PrivateFile;

/**
 * Pictures that wait to be written. A few are kept in memory; those of hundreds of cases would fill it, so they wait in
 * a temporary folder that only its owner can read and that is gone when the store is closed.
 */
final class PictureStore implements Closeable {

    /** About fifty pictures. */
    private static final long MOST_IN_MEMORY = 16L << 20;

    private final List<Path> files = new ArrayList<>();
    private long inMemory;
    private Path folder;

    /** Keeps a picture; the result gives it back as long as the store is open. */
    Supplier<byte[]> keep(byte[] picture) throws IOException {
        if (inMemory + picture.length <= MOST_IN_MEMORY) {
            inMemory += picture.length;
            return () -> picture;
        }
        if (folder == null) {
            folder = Files.createTempDirectory("sasae");
        }
        Path file = folder.resolve(files.size() + ".jpg");
        files.add(file);
        PrivateFile.write(file, picture);
        return () -> read(file);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
        if (folder != null) {
            Files.deleteIfExists(folder);
            folder = null;
        }
    }
}
