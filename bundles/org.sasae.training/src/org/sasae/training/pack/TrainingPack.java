// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.OpenedCase;
import org.sasae.training.Phrases;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Task;

/**
 * A case pack as it was read from its folder. It does not change after that and may be used by several threads; the
 * cases it gives out are new objects each time and belong to whoever asked.
 */
public final class TrainingPack {

    private final CasePack content;
    private final Path folder;
    private final String origin;
    private final Map<EObject, Integer> lines;

    TrainingPack(CasePack content, Path folder, String origin, Map<EObject, Integer> lines) {
        this.content = content;
        this.folder = folder;
        this.origin = origin;
        this.lines = lines;
    }

    /**
     * A pack that is being written, as it is now. It may be incomplete.
     *
     * @param content what the pack says of itself, not changed any more, not null
     * @param folder  where its cases lie, not null
     */
    public static TrainingPack inWork(CasePack content, Path folder) {
        return new TrainingPack(content, folder, folder.toString(), Map.of());
    }

    /** What the pack says of itself: objectives, tasks, rubric, worked plans; not to be changed. */
    public CasePack content() {
        return content;
    }

    /** The id that never changes. */
    public String id() {
        return content.getId();
    }

    /** The short name, as used on the command line. */
    public String slug() {
        return content.getSlug();
    }

    /** The title in the language of the reader. */
    public String title(Locale locale) {
        return Phrases.text(content.getTitle(), locale);
    }

    /** Where the pack lies. */
    public Path folder() {
        return folder;
    }

    /** The bundle that brings the pack along; the path of the folder for one that a person added. */
    public String origin() {
        return origin;
    }

    /** The case as a learner meets it, in Markdown; in Japanese where there is no translation. */
    public String narrative(Locale locale) {
        return Phrases.text(content.getNarrative(), locale);
    }

    /** The tasks in order. */
    public List<Task> tasks() {
        return content.getTasks();
    }

    /** The task of this id. */
    public Optional<Task> task(String id) {
        return content.getTasks().stream().filter(task -> task.getId().equals(id)).findFirst();
    }

    /**
     * Reads the case as it is before anybody worked on it.
     *
     * @throws CaseFileException when the file is not in order
     */
    public CaseResource start() throws CaseFileException {
        return open(PackLoader.CASE);
    }

    /**
     * Reads a worked plan or sample attempt.
     *
     * @param file its file as the pack names it, such as {@code examples/sato.sasae}
     * @throws CaseFileException when the file is not in order
     */
    public CaseResource open(String file) throws CaseFileException {
        OpenedCase opened = new CaseFiles().open(file(file));
        return opened.resource();
    }

    /** Where a file of the pack lies; it may not exist. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The line of an object in its file; 0 when unknown. */
    int line(EObject object) {
        return lines.getOrDefault(object, 0);
    }
}
