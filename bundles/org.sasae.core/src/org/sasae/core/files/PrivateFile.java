// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.sasae.core.internal.files.SafeFile;

/**
 * Writes files that hold health data and can be made again, such as sheets and files to be sent: nobody but their owner
 * may read them, where the file system knows owners, and there is never half of one. Case files are saved by
 * {@link CaseFiles}, which also keeps the last good copy.
 */
public final class PrivateFile {

    private PrivateFile() {
    }

    /**
     * Writes a file, in the place of one of that name. When writing fails, or its thread is interrupted, the older file
     * stays as it is.
     *
     * @param file    the file, not null; its folder must be there
     * @param content what is in it, not null
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".writing");
        try {
            try (FileChannel channel = SafeFile.create(unfinished)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
