// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.training.anonymisation.LearnersCase;
import org.sasae.training.pack.PackLoader;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** Writes the folder of a new pack so that it is there complete, or not at all. */
final class PackFolder {

    private static final String WORKED = "examples/original.sasae";

    private PackFolder() {
    }

    /** {@return where own packs lie} */
    static Path packs(Path cases) {
        return TrainingRoom.ownPacks(cases);
    }

    static void write(NewPack pack, Optional<CaseResource> anonymised) throws IOException {
        Path folder = pack.folder();
        Files.createDirectories(folder.getParent().getParent());
        Path part = Files.createDirectory(folder.resolveSibling("../.pack-" + UUID.randomUUID()).normalize());
        try {
            CaseResource resource = anonymised.orElseGet(() -> CaseFiles.create(folder.resolve(PackLoader.CASE)));
            boolean planned = anonymised.flatMap(CaseResource::careCase).filter(LearnersCase::hasPlan).isPresent();
            writeCases(pack, resource, planned, part);
            String facts = anonymised.flatMap(CaseResource::careCase).map(CaseFacts::of).orElse("");
            Map<String, String> values = Map.of("{id}", UUID.randomUUID().toString(), "{slug}", pack.slug(), "{title}",
                    quoted(pack.title()));
            for (String file : List.of(PackLoader.PACK, PackLoader.TASKS, PackLoader.RUBRIC)) {
                Files.writeString(part.resolve(file), filled(file, values));
            }
            if (anonymised.isPresent()) {
                // Rules look at the case as of today, which moves as everything does.
                Files.writeString(part.resolve(PackLoader.PACK),
                        "caseDate: " + LocalDate.now().plusDays(pack.days()) + "\n", StandardOpenOption.APPEND);
            }
            if (planned && pack.isKept()) {
                Files.writeString(part.resolve(PackLoader.PACK), filled("worked.yaml", Map.of("{file}", WORKED)),
                        StandardOpenOption.APPEND);
            }
            Files.writeString(part.resolve(PackLoader.NARRATIVE),
                    filled(anonymised.isPresent() ? PackLoader.NARRATIVE : "blank.md",
                            Map.of("{title}", pack.title(), "{facts}", facts)));
            Files.createDirectories(folder.getParent());
            Files.move(part, folder);
        } finally {
            remove(part);
        }
    }

    /**
     * The learner's case is made from the file of the whole case, so that its elements keep their ids; it is never
     * written over the whole case, because then a copy of that would be kept beside it.
     */
    private static void writeCases(NewPack pack, CaseResource resource, boolean planned, Path part) throws IOException {
        if (!planned) {
            CaseFiles.save(resource, part.resolve(PackLoader.CASE));
            return;
        }
        Path whole = part.resolve(WORKED);
        Files.createDirectories(whole.getParent());
        CaseFiles.save(resource, whole);
        CaseResource learners = new CaseFiles().open(whole).resource();
        if (pack.isEmptied()) {
            learners.careCase().ifPresent(LearnersCase::empty);
        }
        CaseFiles.save(learners, part.resolve(PackLoader.CASE));
        if (!pack.isKept()) {
            Files.delete(whole);
            Files.delete(whole.getParent());
        }
    }

    private static String filled(String template, Map<String, String> values) throws IOException {
        try (InputStream in = PackFolder.class.getResourceAsStream("starter/" + template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            return text;
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            ILog.get().warn("A temporary folder stayed behind", e);
        }
    }
}
