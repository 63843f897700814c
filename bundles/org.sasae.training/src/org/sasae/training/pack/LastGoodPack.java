// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;

/**
 * The text files of a pack as they were when they could be read or were saved last. They lie beside the pack, not in it, so that
 * nobody passes them on with it.
 */
public final class LastGoodPack {

    private static final String FOLDER = ".last-good";
    private static final String REPLACED = "replaced";

    private LastGoodPack() {
    }

    private static Path place(Path pack) {
        return pack.toAbsolutePath().normalize().resolveSibling(FOLDER).resolve(pack.getFileName().toString());
    }

    static void keep(Path pack) throws IOException {
        copy(pack, place(pack));
    }

    /** Keeps what was just read; that this fails does not hinder reading. */
    static void tryToKeep(Path pack) {
        try {
            keep(pack);
        } catch (IOException e) {
            ILog.get().warn("The last good copy of a pack could not be kept", e);
        }
    }

    /** Keeps files that are about to be replaced, though somebody may still want them; where they are then. */
    static Path keepReplaced(Path pack) throws IOException {
        Path replaced = place(pack).resolve(REPLACED);
        copy(pack, replaced);
        return replaced;
    }

    /** Brings the kept files back without keeping what they replace. */
    static void bringBack(Path pack) throws IOException {
        copy(place(pack), pack);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : PackDisk.FILES) {
            if (Files.exists(from.resolve(file))) {
                Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            } else {
                Files.deleteIfExists(to.resolve(file));
            }
        }
    }

    /**
     * Tells whether there is a copy that can be opened.
     *
     * @param pack the folder of the pack, not null
     * @return when its files were saved; empty where there is none, or it is not in order itself
     */
    public static Optional<Instant> find(Path pack) {
        Path kept = place(pack).resolve(PackLoader.PACK);
        try {
            return Files.exists(kept) ? Optional.of(Files.getLastModifiedTime(kept).toInstant()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Goes back to the copy. The files that it replaces are kept beside it.
     *
     * @param pack the folder of the pack, not null
     * @return where the replaced files are
     * @throws IOException when that fails
     */
    public static Path restore(Path pack) throws IOException {
        Path replaced = keepReplaced(pack);
        bringBack(pack);
        return replaced;
    }
}
