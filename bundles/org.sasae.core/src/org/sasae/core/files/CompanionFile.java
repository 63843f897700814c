// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sasae.core.internal.files.SafeFile;

/**
 * A file that a tool keeps hidden beside a case file, such as its own arrangement of a picture. It may hold names and
 * findings of the person, so only its owner can read it, and it goes when the case is deleted.
 */
public final class CompanionFile {

    private static final List<String> NOT_OURS = List.of("lock", "recovery");

    private final Path path;

    private CompanionFile(Path path) {
        this.path = path;
    }

    /**
     * The companion of a case; it need not exist.
     *
     * @param caseFile the case file or a link to it, not null
     * @param kind     ending of the name, which tells what it is; small letters only, not null
     * @throws IOException when a chain of links cannot be followed
     */
    public static CompanionFile of(Path caseFile, String kind) throws IOException {
        if (!kind.matches("[a-z]+") || NOT_OURS.contains(kind)) {
            throw new IllegalArgumentException("no kind of companion: " + kind);
        }
        Path target = SafeFile.at(caseFile).target();
        return new CompanionFile(target.resolveSibling(start(target) + kind));
    }

    /** The companion itself, hidden in the folder of the case. */
    public Path path() {
        return path;
    }

    /**
     * Replaces the content as safely as a case is saved: there is the old content or the new one, never half of it.
     *
     * @param content not null
     * @throws IOException when it could not be written; the old content is still there then
     */
    public void write(byte[] content) throws IOException {
        SafeFile.at(path).writeWithoutCopy(Objects.requireNonNull(content));
    }

    /** Deletes the companion; does nothing when there is none. */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Deletes all companions of a case, whichever tools they belong to.
     *
     * @param caseFile the case file or a link to it, not null
     */
    public static void deleteAll(Path caseFile) throws IOException {
        Path target = SafeFile.at(caseFile).target();
        List<Path> companions;
        try (Stream<Path> files = Files.list(target.getParent())) {
            companions = files.filter(file -> isCompanion(file, start(target))).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path companion : companions) {
            Files.deleteIfExists(companion);
        }
    }

    private static boolean isCompanion(Path file, String start) {
        String name = file.getFileName().toString();
        return name.startsWith(start) && name.substring(start.length()).matches("[a-z]+")
                && !NOT_OURS.contains(name.substring(start.length()))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }
}
