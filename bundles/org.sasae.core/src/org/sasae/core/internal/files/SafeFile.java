// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Replaces the content of a file so that at every moment, also when the process or the machine dies, the file holds
 * either the old or the new content as a whole.
 *
 * <p>The new content goes into a temporary file in the same folder, readable for its owner only, and is forced to the
 * disk; the old file is kept as a last good copy; then the temporary file takes the place of the old one in a single
 * step of the file system. A symbolic link stays a link: the file it leads to is replaced.
 */
public final class SafeFile {

    private static final String TEMPORARY = ".saving";
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    private final Path target;
    private final Consumer<SaveStep> observer;

    private SafeFile(Path target, Consumer<SaveStep> observer) {
        this.target = target;
        this.observer = observer;
    }

    /**
     * @param file the file or a link to it; need not exist, its folder must
     * @throws IOException when a chain of links cannot be followed
     */
    public static SafeFile at(Path file) throws IOException {
        return at(file, step -> { });
    }

    /** For tests: the observer is told each step and may end the process. */
    public static SafeFile at(Path file, Consumer<SaveStep> observer) throws IOException {
        return new SafeFile(followLinks(file.toAbsolutePath()), observer);
    }

    /** The file that is replaced, after following links. */
    public Path target() {
        return target;
    }

    /**
     * Writes the content, keeping the old one in {@link Copies}.
     *
     * @throws IOException when it could not be written; the file then has its old content
     */
    public void write(byte[] content) throws IOException {
        write(content, true);
    }

    /** Writes the content without keeping a copy of the old one. */
    public void writeWithoutCopy(byte[] content) throws IOException {
        write(content, false);
    }

    private void write(byte[] content, boolean keepCopy) throws IOException {
        observer.accept(SaveStep.BEGUN);
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + TEMPORARY);
        try {
            writeTemporary(temporary, content);
            if (keepCopy) {
                Copies.of(target).keep(content);
            }
            observer.accept(SaveStep.COPY_KEPT);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            observer.accept(SaveStep.MOVED);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(target.getParent());
        observer.accept(SaveStep.FOLDER_FORCED);
        if (keepCopy) {
            Copies.of(target).thinOut();
        }
        removeLeftovers();
        observer.accept(SaveStep.DONE);
    }

    private void writeTemporary(Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = create(temporary)) {
            observer.accept(SaveStep.TEMPORARY_CREATED);
            int half = content.length / 2;
            writeFully(channel, ByteBuffer.wrap(content, 0, half));
            observer.accept(SaveStep.HALF_WRITTEN);
            writeFully(channel, ByteBuffer.wrap(content, half, content.length - half));
            observer.accept(SaveStep.WRITTEN);
            channel.force(true);
            observer.accept(SaveStep.FORCED);
        }
    }

    /** Makes a new file that only its owner can read, where the file system knows owners. */
    public static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, NEW_FILE, ownerOnly(file, "rw-------"));
    }

    static FileAttribute<?>[] ownerOnly(Path near, String permissions) throws IOException {
        Path folder = near.toAbsolutePath().getParent();
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Makes the new name of the file last. Windows does this by itself and cannot open folders. */
    static void forceFolder(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path followLinks(Path file) throws IOException {
        Path current = file;
        for (int i = 0; i < 40 && Files.isSymbolicLink(current); i++) {
            current = current.resolveSibling(Files.readSymbolicLink(current)).normalize();
        }
        Path folder = current.getParent();
        return folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(current.getFileName()) : current;
    }

    /** Temporary files that a process left when it died: they are older than any save takes. */
    private void removeLeftovers() throws IOException {
        long tooOld = System.currentTimeMillis() - 24L * 60 * 60 * 1000;
        String start = "." + target.getFileName() + ".";
        List<Path> leftovers;
        try (Stream<Path> files = Files.list(target.getParent())) {
            leftovers = files.filter(f -> isLeftover(f, start, tooOld)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }

    private static boolean isLeftover(Path file, String start, long tooOld) {
        String name = file.getFileName().toString();
        return name.startsWith(start) && name.endsWith(TEMPORARY)
                && file.toFile().lastModified() < tooOld && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
