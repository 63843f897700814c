// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

/**
 * What a group did: for each pack the learners, criterion by criterion, and what was said most often. It shows where to
 * talk together; it gives no marks.
 *
 * @param packs  the packs that were worked on, in the order of the registry
 * @param unread files that could not be used, with the reason
 */
public record GroupReport(List<PackResult> packs, List<Unread> unread) {

    /**
     * A file that could not be used.
     *
     * @param file   the file
     * @param reason what is wrong, a sentence for people
     */
    public record Unread(Path file, String reason) {
    }

    /**
     * One attempt.
     *
     * @param file     its file
     * @param learner  name or pseudonym; the name of the file where none was given
     * @param round    which attempt of several under the same name at this pack, from 1 in the order of their start; 0
     *                 for the only one
     * @param attempt  the record of the attempt
     * @param done     how many tasks are done
     * @param worked   time without pauses
     * @param feedback what is said about it now
     */
    public record LearnerResult(Path file, String learner, int round, Attempt attempt, int done, Duration worked,
            Feedback feedback) {

        /**
         * The name by which this attempt can be told from the others of the group.
         *
         * @param locale language, not null
         * @return the learner, with a number where there are several attempts under this name
         */
        public String label(Locale locale) {
            return round == 0 ? learner : ReportTexts.get("learner.round", locale, learner, round);
        }

        private LearnerResult inRound(int number) {
            return new LearnerResult(file, learner, number, attempt, done, worked, feedback);
        }

        /** How often each kind was said on a criterion. */
        public Cell on(Criterion criterion) {
            Map<FeedbackKind, Integer> counts = new LinkedHashMap<>();
            for (FeedbackItem item : feedback.items()) {
                if (item.criterion() == criterion) {
                    counts.merge(item.kind(), 1, Integer::sum);
                }
            }
            return new Cell(counts.getOrDefault(FeedbackKind.ESSENTIAL, 0),
                    counts.getOrDefault(FeedbackKind.ACTIONABLE, 0),
                    counts.getOrDefault(FeedbackKind.INFORMATIVE, 0),
                    counts.getOrDefault(FeedbackKind.CELEBRATORY, 0));
        }
    }

    /** How often each kind was said. */
    public record Cell(int essential, int actionable, int informative, int celebratory) {

        /** The most important kind, empty when nothing was said. */
        public Optional<FeedbackKind> leading() {
            return essential > 0 ? Optional.of(FeedbackKind.ESSENTIAL)
                    : actionable > 0 ? Optional.of(FeedbackKind.ACTIONABLE)
                    : informative > 0 ? Optional.of(FeedbackKind.INFORMATIVE)
                    : celebratory > 0 ? Optional.of(FeedbackKind.CELEBRATORY) : Optional.empty();
        }
    }

    /**
     * In how many attempts something was said.
     *
     * @param level    the line of the rubric
     * @param learners in which attempts, in the order of the report
     */
    public record Frequency(CriterionLevel level, List<LearnerResult> learners) {

        /** Makes the list unmodifiable. */
        public Frequency {
            learners = List.copyOf(learners);
        }
    }

    /**
     * The results on one pack.
     *
     * @param pack     the pack
     * @param learners the attempts in the order of their files
     */
    public record PackResult(TrainingPack pack, List<LearnerResult> learners) {

        /** Makes the list unmodifiable. */
        public PackResult {
            learners = List.copyOf(learners);
        }

        /** What was said, in most attempts first; praise last. */
        public List<Frequency> frequent() {
            Map<CriterionLevel, List<LearnerResult>> told = new LinkedHashMap<>();
            for (LearnerResult learner : learners) {
                learner.feedback().items().stream().map(FeedbackItem::level).distinct()
                        .forEach(level -> told.computeIfAbsent(level, key -> new ArrayList<>()).add(learner));
            }
            return told.entrySet().stream().map(entry -> new Frequency(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing((Frequency f) -> f.level().getKind() == FeedbackKind.CELEBRATORY)
                            .thenComparing(f -> -f.learners().size()).thenComparing(f -> f.level().getKind()))
                    .toList();
        }
    }

    /** Makes the lists unmodifiable. */
    public GroupReport {
        packs = List.copyOf(packs);
        unread = List.copyOf(unread);
    }

    /**
     * Reads a folder of attempts with its subfolders. To be called in the background.
     *
     * @param folder   the folder, not null
     * @param registry where packs are found, not null
     * @param engine   looks at the attempts, not null
     * @param locale   language of reasons, not null
     * @param monitor  shows progress and can cancel; null for none
     * @throws IOException                when the folder cannot be listed
     * @throws OperationCanceledException when cancelled
     */
    public static GroupReport of(Path folder, CasePackRegistry registry, FeedbackEngine engine, Locale locale,
            IProgressMonitor monitor) throws IOException {
        Objects.requireNonNull(locale);
        List<Path> files = files(folder);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Map<TrainingPack, List<LearnerResult>> byPack = new LinkedHashMap<>();
        registry.packs().forEach(pack -> byPack.put(pack, new ArrayList<>()));
        List<Unread> unread = new ArrayList<>();
        for (Path file : files) {
            progress.split(1);
            try {
                CareCase work = new CaseFiles().open(file).careCase().orElseThrow();
                Optional<Attempt> attempt = Attempts.of(work);
                if (attempt.isEmpty()) {
                    unread.add(new Unread(file, ReportTexts.get("unread.noAttempt", locale)));
                    continue;
                }
                Optional<TrainingPack> pack = registry.find(String.valueOf(attempt.get().getPackId()));
                if (pack.isEmpty()) {
                    unread.add(new Unread(file, ReportTexts.get("unread.noPack", locale,
                            Objects.toString(attempt.get().getPackSlug(), ""))));
                } else {
                    byPack.get(pack.get()).add(result(file, attempt.get(), pack.get(), engine.look(pack.get(), work)));
                }
            } catch (CaseFileException e) {
                unread.add(new Unread(file, reason(e, locale)));
            }
        }
        return new GroupReport(byPack.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new PackResult(entry.getKey(), numbered(entry.getValue()))).toList(), unread);
    }

    /** The sentence without the name of the file, which stands beside it. */
    private static String reason(CaseFileException problem, Locale locale) {
        return problem.problem().message("", locale).replaceFirst("^[\\s:：,、]+", "");
    }

    /** Several attempts under one name get numbers in the order of their start. */
    private static List<LearnerResult> numbered(List<LearnerResult> results) {
        Map<String, List<LearnerResult>> byName = results.stream().collect(Collectors.groupingBy(each ->
                Normalizer.normalize(each.learner(), Normalizer.Form.NFKC).replaceAll("\\s", "")));
        byName.values().forEach(same -> same.sort(Comparator.comparing(each -> each.attempt().getStartedAt(),
                Comparator.nullsFirst(Comparator.naturalOrder()))));
        return results.stream().map(each -> {
            List<LearnerResult> same = byName.values().stream().filter(some -> some.contains(each)).findFirst()
                    .orElseThrow();
            return same.size() == 1 ? each : each.inRound(same.indexOf(each) + 1);
        }).toList();
    }

    private static LearnerResult result(Path file, Attempt attempt, TrainingPack pack, Feedback feedback) {
        String name = attempt.getLearner() == null || attempt.getLearner().isBlank() ? file.getFileName().toString()
                : attempt.getLearner();
        Instant end = attempt.getFinishedAt() == null ? Attempts.lastMoment(attempt) : attempt.getFinishedAt();
        return new LearnerResult(file, name, 0, attempt, Attempts.done(pack, attempt), Attempts.worked(attempt, end),
                feedback);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith("." + SasaeCore.CASE_FILE_EXTENSION))
                    .filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
