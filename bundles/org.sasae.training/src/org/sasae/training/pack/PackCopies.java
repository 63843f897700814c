// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sasae.core.text.Texts;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.PackStatus;
import org.sasae.training.model.Phrase;

/** Copies of packs, to be changed by whoever copies them. */
public final class PackCopies {

    private static final Texts TEXTS = Texts.beside(PackCopies.class);

    private PackCopies() {
    }

    /**
     * Copies a pack with all its files. The copy is a draft with an id, a short name and a title of its own, and is
     * there complete or not at all.
     *
     * @param pack  the pack, not null
     * @param packs the folder of the packs among which it will be, not null; made where it is missing
     * @return the folder of the copy
     * @throws IOException   when a file cannot be written
     * @throws PackException when the pack is not in order
     */
    public static Path copy(TrainingPack pack, Path packs) throws IOException, PackException {
        Files.createDirectories(packs);
        String slug = freeSlug(pack.slug(), packs);
        Path part = Files.createTempDirectory(packs.toAbsolutePath().getParent(), ".pack-");
        try {
            copyFiles(pack.folder(), part);
            PackSession session = PackSession.open(part, true);
            CasePack content = session.content();
            content.setId(UUID.randomUUID().toString());
            content.setSlug(slug);
            content.setStatus(PackStatus.DRAFT);
            rename(content.getTitle());
            Files.writeString(part.resolve(PackLoader.PACK),
                    PackDisk.texts(content).get(PackLoader.PACK));
            return Files.move(part, packs.resolve(slug));
        } finally {
            remove(part);
        }
    }

    private static void rename(Phrase title) {
        title.setJa(TEXTS.format("copy.title", Locale.JAPANESE, List.of(title.getJa())));
        if (title.getEn() != null) {
            title.setEn(TEXTS.format("copy.title", Locale.ENGLISH, List.of(title.getEn())));
        }
    }

    static String freeSlug(String slug, Path packs) {
        int number = 2;
        while (Files.exists(packs.resolve(slug + "-" + number))) {
            number++;
        }
        return slug + "-" + number;
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !isHidden(from.relativize(each))).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Earlier states of cases are kept in hidden folders and belong to nobody else. */
    static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
