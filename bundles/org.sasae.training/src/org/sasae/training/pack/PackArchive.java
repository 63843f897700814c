// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sasae.training.model.CasePack;

/** A pack as one file, to be given to somebody else, and back as a folder among the packs of a workplace. */
public final class PackArchive {

    /** How the name of such a file ends, without the dot. */
    public static final String EXTENSION = "zip";

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 100L << 20;
    private static final int BUFFER = 1 << 16;

    private PackArchive() {
    }

    /**
     * Writes a pack. Earlier states of its cases, which are kept in hidden files, are not given away.
     *
     * @param folder the pack, not null
     * @param out    where to, not null; stays open
     * @throws IOException when a file cannot be read or written
     */
    public static void write(Path folder, OutputStream out) throws IOException {
        String name = folder.getFileName().toString();
        ZipOutputStream zip = new ZipOutputStream(out);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !PackCopies.isHidden(folder.relativize(each))).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name + "/" + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /**
     * Puts a pack among the others; it is there complete, or not at all. Where the name is taken by another pack it gets a
     * short name of its own.
     *
     * @param archive a file that {@link #write} wrote, not null
     * @param packs   the folder of the packs, not null; made where it is missing
     * @return the folder of the pack
     * @throws IOException   when the folder cannot be written
     * @throws PackException when the file holds no pack, or the pack is there already
     */
    public static Path read(Path archive, Path packs) throws IOException, PackException {
        Files.createDirectories(packs);
        Path part = Files.createTempDirectory(packs.toAbsolutePath().getParent(), ".pack-");
        try {
            try (InputStream in = Files.newInputStream(archive)) {
                unpack(in, part);
            } catch (ZipException | IllegalArgumentException e) {
                throw problem("archive.none", archive);
            }
            Path pack = found(part, archive);
            Path target = packs.resolve(pack.getFileName().toString());
            return Files.move(pack, Files.exists(target) ? beside(target, pack) : target);
        } finally {
            PackCopies.remove(part);
        }
    }

    /** Another pack of the same name, such as case-1, gets another; the same pack is not put over itself. */
    private static Path beside(Path taken, Path pack) throws IOException, PackException {
        CasePack content = PackSession.open(pack, true).content();
        if (Objects.equals(content.getId(), PackSession.open(taken, true).content().getId())) {
            throw problem("archive.exists", taken.getFileName());
        }
        Path packs = taken.getParent();
        String slug = PackCopies.freeSlug(taken.getFileName().toString(), packs);
        content.setSlug(slug);
        Files.writeString(pack.resolve(PackLoader.PACK), PackDisk.texts(content).get(PackLoader.PACK));
        return packs.resolve(slug);
    }

    private static PackException problem(String key, Path file) {
        return new PackException(List.of(PackProblem.error("", 0, key, file.getFileName().toString())));
    }

    private static Path found(Path part, Path archive) throws IOException, PackException {
        try (Stream<Path> folders = Files.list(part)) {
            List<Path> packs = folders.filter(each -> Files.isRegularFile(each.resolve(PackLoader.PACK))).toList();
            if (packs.size() != 1) {
                throw problem("archive.none", archive);
            }
            return packs.getFirst();
        }
    }

    private static void unpack(InputStream in, Path part) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        long bytes = 0;
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path target = part.resolve(entry.getName()).normalize();
            if (!target.startsWith(part) || ++files > MOST_FILES) {
                throw new ZipException(entry.getName());
            }
            if (entry.isDirectory() || PackCopies.isHidden(part.relativize(target))) {
                continue;
            }
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (OutputStream out = Files.newOutputStream(target)) {
                byte[] buffer = new byte[BUFFER];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new ZipException(entry.getName());
                    }
                    out.write(buffer, 0, read);
                }
            }
        }
    }
}
