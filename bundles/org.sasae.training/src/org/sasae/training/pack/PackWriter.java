// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.PackStatus;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.Rubric;
import org.sasae.training.model.TrainingFactory;

/**
 * Writes a pack as its folder of files, so that an instructor can make and change packs in an editor. The comments of
 * files that were written by hand are not kept.
 */
public final class PackWriter {

    private PackWriter() {
    }

    /**
     * A new pack with an id of its own and nothing in it yet.
     *
     * @param slug  short name: small letters, digits and hyphens
     * @param title Japanese title
     */
    public static CasePack blank(String slug, String title) {
        CasePack pack = TrainingFactory.eINSTANCE.createCasePack();
        pack.setId(UUID.randomUUID().toString());
        pack.setSlug(slug);
        pack.setVersion("0.1");
        pack.setStatus(PackStatus.DRAFT);
        pack.setMinutes(30);
        Phrase phrase = TrainingFactory.eINSTANCE.createPhrase();
        phrase.setJa(title);
        pack.setTitle(phrase);
        Rubric rubric = TrainingFactory.eINSTANCE.createRubric();
        rubric.setVersion("0.1");
        pack.setRubric(rubric);
        return pack;
    }

    /**
     * Writes the files of a pack that an author writes, the story where there is one; files that are there are replaced
     * as a whole.
     *
     * @param pack   what to write, not null
     * @param folder the folder of the pack; made where it is missing
     * @throws IOException when writing fails
     */
    public static void write(CasePack pack, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : PackDisk.texts(pack).entrySet()) {
            if (!text.getValue().isEmpty()) {
                replace(folder.resolve(text.getKey()), text.getValue());
            }
        }
    }

    /**
     * Writes the story.
     *
     * @param markdown the Japanese text
     * @throws IOException when writing fails
     */
    public static void writeNarrative(String markdown, Path folder) throws IOException {
        Files.createDirectories(folder);
        replace(folder.resolve(PackLoader.NARRATIVE), markdown);
    }

    /**
     * Writes the case of the pack, such as the result of an anonymisation.
     *
     * @throws IOException       when the folder cannot be made
     * @throws CaseFileException when the file cannot be written
     */
    public static void writeCase(CaseResource resource, Path folder) throws IOException, CaseFileException {
        Files.createDirectories(folder);
        CaseFiles.save(resource, folder.resolve(PackLoader.CASE));
    }

    private static void replace(Path file, String text) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), ".", ".tmp");
        try {
            Files.writeString(temporary, text, StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
