// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/**
 * Says to others who has a case open: a small hidden file beside the case that its holder keeps locked.
 *
 * <p>The lock of the operating system decides, not the existence of the file: when a process dies its lock is gone, and
 * the file it left behind is simply taken over. The lock advises only; it keeps no other program from writing.
 */
final class CaseLock implements AutoCloseable {

    /** Beyond the content of the file, so that others can read who holds it on systems where locks forbid reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;

    private CaseLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * @param file the case file itself, not a link to it
     * @throws CaseInUseException when someone else holds it, another session of this process included
     * @throws IOException when the lock file cannot be made
     */
    static CaseLock acquire(Path file) throws IOException {
        Path path = pathFor(file);
        // Whoever closes a lock removes the file; one that was opened just before that locks nothing and tries again.
        while (true) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new CaseInUseException(file, holder(path));
            }
            write(channel);
            if (isStillThere(path, channel)) {
                return new CaseLock(path, channel);
            }
            channel.close();
        }
    }

    /** Whether someone holds the case now. */
    static boolean isHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(pathFor(file), StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Lets others have the case. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (java.nio.file.AccessDeniedException e) {
            // Windows removes no open file; the next one takes it over.
            path.toFile().deleteOnExit();
        } finally {
            channel.close();
        }
    }

    static Path pathFor(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void write(FileChannel channel) throws IOException {
        String text = "user=" + System.getProperty("user.name", "") + "\nhost=" + host()
                + "\npid=" + ProcessHandle.current().pid() + "\nsince=" + Instant.now() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(false);
    }

    private static boolean isStillThere(Path path, FileChannel channel) throws IOException {
        ByteBuffer mine = ByteBuffer.allocate((int) channel.size());
        channel.read(mine, 0);
        try {
            return java.util.Arrays.equals(mine.array(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static LockHolder holder(Path path) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(path)));
            return new LockHolder(properties.getProperty("user", ""), properties.getProperty("host", ""),
                    Long.parseLong(properties.getProperty("pid", "0")),
                    Instant.parse(properties.getProperty("since", Instant.EPOCH.toString())));
        } catch (NoSuchFileException | NumberFormatException | DateTimeParseException e) {
            return new LockHolder("", "", 0, Instant.EPOCH);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
