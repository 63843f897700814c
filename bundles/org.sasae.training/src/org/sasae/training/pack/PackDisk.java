// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sasae.core.files.FileState;
import org.sasae.training.internal.yaml.PackTexts;
import org.sasae.training.model.CasePack;

/**
 * The text files of a pack as they were read or written last. Writing replaces them together: what cannot be written
 * leaves everything as it was.
 */
final class PackDisk {

    /** The files that an author writes. */
    static final List<String> FILES = List.of(PackLoader.RUBRIC, PackLoader.TASKS, PackLoader.PACK,
            PackLoader.NARRATIVE, PackLoader.NARRATIVE_EN);

    private final Path folder;
    private final Map<String, String> texts;
    private final Map<String, Optional<FileState>> states;

    private PackDisk(Path folder, Map<String, String> texts, Map<String, Optional<FileState>> states) {
        this.folder = folder;
        this.texts = texts;
        this.states = states;
    }

    /** The files from which a pack was just read. */
    static PackDisk asRead(Path folder, CasePack content) {
        return new PackDisk(folder, texts(content), states(folder));
    }

    /** What would be written of a pack, without the comments at the head of files; an empty text for no file. */
    static Map<String, String> texts(CasePack content) {
        Map<String, String> texts = new LinkedHashMap<>(PackTexts.yaml(content,
                Map.entry(PackLoader.PACK, PackLoader.PACK_KEYS), Map.entry(PackLoader.TASKS, PackLoader.TASK_KEYS),
                PackLoader.RUBRIC));
        texts.put(PackLoader.NARRATIVE, PackTexts.japanese(content.getNarrative()));
        texts.put(PackLoader.NARRATIVE_EN, PackTexts.english(content.getNarrative()));
        return texts;
    }

    /** The files as they are now, in short. */
    static String state(Path folder) {
        return String.valueOf(states(folder));
    }

    private static Map<String, Optional<FileState>> states(Path folder) {
        Map<String, Optional<FileState>> states = new LinkedHashMap<>();
        FILES.forEach(file -> states.put(file, stateOf(folder.resolve(file))));
        return states;
    }

    private static Optional<FileState> stateOf(Path file) {
        try {
            return Files.exists(file) ? Optional.of(FileState.of(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody else has changed a file since. */
    boolean isChanged() {
        return FILES.stream().anyMatch(file -> !matches(folder.resolve(file), states.get(file)));
    }

    private static boolean matches(Path file, Optional<FileState> state) {
        try {
            return state.isEmpty() ? !Files.exists(file) : Files.exists(file) && state.get().matches(file);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the files whose content has changed.
     *
     * @return the files as they are then
     * @throws IOException when that fails; the files are as they were
     */
    PackDisk write(CasePack content) throws IOException {
        Map<String, String> now = texts(content);
        Map<String, Path> parts = new LinkedHashMap<>();
        try {
            for (String file : FILES) {
                boolean there = Files.exists(folder.resolve(file));
                boolean same = now.get(file).equals(texts.get(file)) && matches(folder.resolve(file), states.get(file));
                if (!same && (there || !now.get(file).isEmpty())) {
                    parts.put(file, part(file, now.get(file)));
                }
            }
            LastGoodPack.keep(folder);
            move(parts, now);
            LastGoodPack.tryToKeep(folder);
        } finally {
            for (Path part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
        return new PackDisk(folder, now, states(folder));
    }

    private Path part(String file, String text) throws IOException {
        Path part = Files.createTempFile(folder, ".", ".tmp");
        String head = file.endsWith(".yaml") && Files.exists(folder.resolve(file))
                ? PackTexts.head(Files.readString(folder.resolve(file))) : "";
        Files.writeString(part, head + text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return part;
    }

    private void move(Map<String, Path> parts, Map<String, String> now) throws IOException {
        try {
            parts.forEach((file, part) -> {
                try {
                    if (file.equals(PackLoader.NARRATIVE_EN) && now.get(file).isEmpty()) {
                        Files.deleteIfExists(folder.resolve(file));
                    } else {
                        Files.move(part, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE,
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            LastGoodPack.bringBack(folder);
            throw e.getCause();
        }
    }
}
