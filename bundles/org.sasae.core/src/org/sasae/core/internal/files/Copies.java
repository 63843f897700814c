// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The last good copies of a file: what it held before each of the last saves. They lie in a hidden folder
 * {@value #FOLDER} beside the file as {@code NAME.TIME}, where TIME is the moment the copy was made, in UTC.
 *
 * <p>The newest {@value #NEWEST} are kept, and of older ones the last of each of {@value #DAYS} more days, so that an
 * hour of many saves does not push out the content of yesterday.
 */
public final class Copies {

    static final String FOLDER = ".sasae-copies";
    static final int NEWEST = 5;
    static final int DAYS = 5;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'.'SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Path folder;

    private Copies(Path file) {
        this.file = file;
        this.folder = file.resolveSibling(FOLDER);
    }

    /**
     * @param file the file itself, not a link to it
     */
    public static Copies of(Path file) {
        return new Copies(file.toAbsolutePath());
    }

    /** One copy. */
    public record Copy(Path path, Instant keptAt) {
    }

    /** The copies, newest first; empty when there are none. */
    public List<Copy> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(this::asCopy).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Copy::keptAt).reversed()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Keeps what the file holds now, unless it does not exist, is empty, equals the coming content, or is already the
     * newest copy.
     */
    void keep(byte[] coming) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0 || isContent(file, coming) || isNewestCopy()) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, SafeFile.ownerOnly(folder, "rwx------"));
            hideOnWindows();
        }
        Path copy = folder.resolve(file.getFileName() + "." + TIME.format(Instant.now()));
        try {
            // A second name for the same content needs no time and cannot be half done; the save gives the first name
            // to another file, so the content under the second one stays.
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            copyContent(copy);
        }
        SafeFile.forceFolder(folder);
    }

    private void copyContent(Path copy) throws IOException {
        if (Files.exists(copy)) {
            throw new FileAlreadyExistsException(copy.toString());
        }
        Path unfinished = folder.resolve("unfinished-" + copy.getFileName());
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes all copies of this file, and the folder where no copies of other files are left in it. */
    public void delete() throws IOException {
        for (Copy copy : list()) {
            Files.deleteIfExists(copy.path());
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Other cases of the same folder keep their copies there.
            SafeFile.forceFolder(folder);
        }
    }

    /** Removes copies that are no longer worth their place. */
    void thinOut() throws IOException {
        List<Copy> copies = list();
        Set<LocalDate> days = new HashSet<>();
        for (Copy copy : copies.subList(Math.min(NEWEST, copies.size()), copies.size())) {
            LocalDate day = copy.keptAt().atZone(ZoneOffset.UTC).toLocalDate();
            if (days.size() >= DAYS || !days.add(day)) {
                Files.deleteIfExists(copy.path());
            }
        }
    }

    private boolean isNewestCopy() throws IOException {
        List<Copy> copies = list();
        return !copies.isEmpty() && Files.mismatch(copies.getFirst().path(), file) < 0;
    }

    private static boolean isContent(Path path, byte[] content) throws IOException {
        return Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
    }

    private Optional<Copy> asCopy(Path path) {
        String start = file.getFileName() + ".";
        String name = path.getFileName().toString();
        if (!name.startsWith(start) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Copy(path, TIME.parse(name.substring(start.length()), Instant::from)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void hideOnWindows() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("dos")
                && !Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setAttribute(folder, "dos:hidden", true);
        }
    }
}
