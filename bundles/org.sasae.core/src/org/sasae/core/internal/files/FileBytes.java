// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;

/** Reads a whole file, but never more than allowed. */
public final class FileBytes {

    private static final int MEGABYTE = 1024 * 1024;

    private FileBytes() {
    }

    /**
     * @throws CaseFileException MISSING, NOT_A_FILE, NO_PERMISSION, TOO_LARGE or READ_FAILED
     */
    public static byte[] read(Path file, long maxBytes) throws CaseFileException {
        try {
            if (Files.isDirectory(file)) {
                throw problem(file, CaseFileProblem.of(Kind.NOT_A_FILE), null);
            }
            if (Files.size(file) > maxBytes) {
                throw tooLarge(file, maxBytes);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, maxBytes);
            }
        } catch (CaseFileException e) {
            throw e.file() == null ? e.forFile(file) : e;
        } catch (NoSuchFileException e) {
            throw problem(file, CaseFileProblem.of(Kind.MISSING), e);
        } catch (AccessDeniedException e) {
            throw problem(file, CaseFileProblem.of(Kind.NO_PERMISSION), e);
        } catch (IOException e) {
            throw problem(file, CaseFileProblem.of(Kind.READ_FAILED, reason(e)), e);
        }
    }

    /** Reads a stream to its end, for instance a file that grows while it is read. */
    public static byte[] read(InputStream in, long maxBytes) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, maxBytes + 1));
        if (bytes.length > maxBytes) {
            throw tooLarge(null, maxBytes);
        }
        return bytes;
    }

    /** What the operating system said, without the path, which may be the name of a person. */
    public static String reason(IOException e) {
        if (e instanceof java.nio.file.FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e instanceof java.nio.file.FileSystemException || e.getMessage() == null
                ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static CaseFileException tooLarge(Path file, long maxBytes) {
        return problem(file, CaseFileProblem.of(Kind.TOO_LARGE, Long.toString(maxBytes / MEGABYTE)), null);
    }

    private static CaseFileException problem(Path file, CaseFileProblem problem, IOException cause) {
        return new CaseFileException(file, problem, cause);
    }
}
