// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.training.anonymisation.Anonymisation;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;

/**
 * What an instructor decides about a new case pack: from which case, by how much dates move, what is replaced by what,
 * and how the pack is called. The case is only read.
 */
public final class NewPack {

    private static final int DAYS_A_WEEK = 7;
    private static final int LEAST_WEEKS = 20;
    private static final int MOST_WEEKS = 150;
    private static final int SHORTEST_NUMBER = 4;

    private final Path cases;
    private CareCase source;
    private int weeks;
    private Anonymisation anonymisation;
    private boolean emptied = true;
    private boolean kept = true;
    private String title = "";
    private String slug;

    /** What is still missing. */
    public enum Problem {
        /** Nothing. */
        NONE,
        /** The pack has no title. */
        NO_TITLE,
        /** The title says who somebody is. */
        NAMES_SOMEBODY,
        /** The short name holds other letters than it may. */
        BAD_SLUG,
        /** There is such a folder already. */
        EXISTS
    }

    /**
     * @param cases  the folder of the cases, not null
     * @param random chooses by how much dates move, not null
     */
    public NewPack(Path cases, RandomGenerator random) {
        this.cases = Objects.requireNonNull(cases);
        weeks = -random.nextInt(LEAST_WEEKS, MOST_WEEKS);
        slug = freeSlug();
    }

    /** With dates that move by a number that nobody can guess. */
    static NewPack in(Path cases) {
        return new NewPack(cases, new SecureRandom());
    }

    private String freeSlug() {
        int number = 1;
        while (Files.exists(PackFolder.packs(cases).resolve("case-" + number))) {
            number++;
        }
        return "case-" + number;
    }

    /** Starts from a case as it is now; later changes of the case do not matter. */
    public void from(CareCase careCase) {
        source = EcoreUtil.copy(careCase);
        anonymisation = null;
    }

    /** Starts from a case file. */
    void from(Path file) throws CaseFileException {
        source = new CaseFiles().open(file).careCase().orElseThrow();
        anonymisation = null;
    }

    /** {@return whether there is a case to start from; a blank pack has none} */
    boolean hasSource() {
        return source != null;
    }

    int weeks() {
        return weeks;
    }

    int days() {
        return weeks * DAYS_A_WEEK;
    }

    /** {@return by how many days dates move, and which way, in words} */
    String shift() {
        return PackMessages.bind(weeks < 0 ? PackMessages.DaysBack : PackMessages.DaysOn, Math.abs(days()));
    }

    void setWeeks(int weeks) {
        if (this.weeks != weeks) {
            this.weeks = weeks;
            anonymisation = null;
        }
    }

    /** Looks for what tells who somebody is, unless that was done; slow. */
    public void look() {
        if (anonymisation == null && source != null) {
            Anonymisation proposed = Anonymisation.propose(source, days());
            for (Replacement each : proposed.replacements()) {
                if (isShortNumber(each)) {
                    proposed = proposed.with(each.choose(false));
                }
            }
            // What was guessed is to be looked at, so it comes first.
            anonymisation = new Anonymisation(proposed.replacements().stream()
                    .sorted(Comparator.comparing(Replacement::certain)).toList(), days());
        }
    }

    /** The number 12 of a plan tells nobody, and would take hours and years out of the texts. */
    private static boolean isShortNumber(Replacement each) {
        return each.kind() == IdentityKind.NUMBER && each.original().length() < SHORTEST_NUMBER;
    }

    boolean hasLooked() {
        return anonymisation != null;
    }

    /** {@return whether learners begin without the plan of the case} */
    public boolean isEmptied() {
        return emptied;
    }

    /** Chooses whether learners begin without the plan of the case. */
    public void setEmptied(boolean emptied) {
        this.emptied = emptied;
    }

    /** {@return whether the plan of the case is kept as a worked plan, to be compared with afterwards} */
    public boolean isKept() {
        return kept;
    }

    /** Chooses whether the plan of the case is kept as a worked plan. */
    public void setKept(boolean kept) {
        this.kept = kept;
    }

    /** {@return what was found; empty before looking} */
    public List<Replacement> replacements() {
        return anonymisation == null ? List.of() : anonymisation.replacements();
    }

    /** Changes a choice or adds an original. */
    public void change(Replacement changed) {
        anonymisation = anonymisation.with(changed);
    }

    /** {@return in how many texts of the case a word stands} */
    int places(String word) {
        return sentences(word, Locale.getDefault()).size();
    }

    /** {@return where a word stands in the case, with the words around it} */
    List<String> sentences(String word, Locale locale) {
        return source == null ? List.of() : Anonymisation.sentences(source, word, locale);
    }

    /** {@return the case without what was chosen, empty for a blank pack; slow} */
    public Optional<Anonymisation.Result> result() {
        return source == null ? Optional.empty()
                : Optional.of(anonymisation.apply(source, folder().resolve("case.sasae")));
    }

    /** {@return the title for learners} */
    public String title() {
        return title;
    }

    /** Sets the title for learners. */
    public void setTitle(String title) {
        this.title = title.strip();
    }

    /** {@return the short name, which is also the name of the folder} */
    public String slug() {
        return slug;
    }

    /** Sets the short name. */
    public void setSlug(String slug) {
        this.slug = slug.strip();
    }

    /** {@return the folder the pack will have} */
    public Path folder() {
        return PackFolder.packs(cases).resolve(slug);
    }

    /** {@return the file that will say what was replaced; it lies outside the pack, because it names people} */
    public Path report() {
        return cases.resolve("training").resolve("anonymisation").resolve(slug + ".txt");
    }

    /** {@return what is still missing} */
    public Problem problem() {
        if (title.isEmpty()) {
            return Problem.NO_TITLE;
        }
        if (named().isPresent()) {
            return Problem.NAMES_SOMEBODY;
        }
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return Problem.BAD_SLUG;
        }
        return Files.exists(folder()) ? Problem.EXISTS : Problem.NONE;
    }

    /** {@return an original value in the title or short name} */
    Optional<String> named() {
        return anonymisation == null ? Optional.empty()
                : anonymisation.named(title).or(() -> anonymisation.named(slug));
    }

    /** The report names people, so nobody else at this computer may read it, where the system knows such rights. */
    private static FileAttribute<?>[] onlyForOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix") ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    /**
     * Writes the pack and the report; slow.
     *
     * @param result the case without names; empty for a blank pack
     * @throws CaseFileException when the case cannot be written
     * @throws IOException       when another file cannot be written
     */
    public void write(Optional<Anonymisation.Result> result) throws IOException {
        PackFolder.write(this, result.map(Anonymisation.Result::resource));
        if (result.isPresent()) {
            Files.createDirectories(report().getParent());
            Files.deleteIfExists(report());
            Files.createFile(report(), onlyForOwner());
            Files.writeString(report(), AnonymisationReport.of(this, result.get()));
        }
    }
}
