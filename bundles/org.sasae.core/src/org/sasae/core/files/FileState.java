// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file was like when it was read or written, to notice that someone else changed it.
 *
 * @param size in bytes
 * @param modified the time the file system keeps
 * @param hash SHA-256 of the content, in hexadecimal digits
 */
public record FileState(long size, FileTime modified, String hash) {

    /** The state of a file whose content was just read or written as these bytes. */
    static FileState of(Path file, byte[] content) throws IOException {
        return new FileState(content.length, Files.getLastModifiedTime(file), hash(content));
    }

    /**
     * The state of a file as it is now.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public static FileState of(Path file) throws IOException {
        return of(file, Files.readAllBytes(file));
    }

    /**
     * Whether a file still has this content. The content is read only when size and time leave a doubt.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public boolean matches(Path file) throws IOException {
        if (Files.size(file) != size) {
            return false;
        }
        return Files.getLastModifiedTime(file).equals(modified) || hash(Files.readAllBytes(file)).equals(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
