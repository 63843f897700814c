// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.files.CaseFileException;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Check;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.Fact;
import org.sasae.training.model.FactCheck;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Hint;
import org.sasae.training.model.HintKind;
import org.sasae.training.model.PackStatus;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.RemarkCheck;
import org.sasae.training.model.Rubric;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.model.Task;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.pack.PackProblem.Severity;

/**
 * Says whether a pack is complete and does what it says: ids are unique, prerequisites lead back to nowhere, each task
 * has three steps of help and checks, the worked plans pass the essential checks, and each sample attempt sets off
 * exactly the checks that it names. Safe for several threads.
 */
public final class PackLinter {

    private static final int WORKED_PLANS = 2;

    private final FeedbackEngine engine;
    private final Collection<TrainingPack> others;

    /**
     * @param engine looks at the sample attempts
     * @param others all packs that prerequisites may name, this one may be among them
     */
    public PackLinter(FeedbackEngine engine, Collection<TrainingPack> others) {
        this.engine = Objects.requireNonNull(engine);
        this.others = List.copyOf(others);
    }

    /**
     * Looks at a pack.
     *
     * @return what is wrong; empty for a pack in order
     */
    public List<PackProblem> lint(TrainingPack pack) {
        return find(pack).stream().map(PackFinding::problem).toList();
    }

    /**
     * Looks at a pack and says where what is wrong is. The pack may be incomplete.
     *
     * @return what is wrong; empty for a pack in order
     */
    public List<PackFinding> find(TrainingPack pack) {
        return new Run(pack).lint();
    }

    private final class Run implements LintReport {

        private final TrainingPack pack;
        private final List<PackFinding> findings = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private CareCase start;
        private CheckLint checks;

        Run(TrainingPack pack) {
            this.pack = pack;
        }

        List<PackFinding> lint() {
            CasePack content = pack.content();
            try {
                start = pack.start().careCase().orElseThrow();
            } catch (CaseFileException e) {
                add(Severity.ERROR, content, null, PackLoader.CASE, 0, "case", e.getMessage());
                return findings;
            }
            boolean complete = missing();
            checks = new CheckLint(start, id -> engine.engine(pack).rules().find(id).isPresent(), this);
            WordingLint wording = new WordingLint(content, this);
            head();
            wording.read();
            rubric();
            pack.tasks().forEach(this::task);
            if (complete) {
                WorkedPlanLint plans = new WorkedPlanLint(engine, pack, start, this);
                content.getExamples().forEach(plan -> open(plan, Literals.WORKED_PLAN__FILE, plan.getFile())
                        .ifPresent(work -> plans.look(plan, work)));
                wording.hints(plans.goals());
            }
            if (content.getExamples().size() < WORKED_PLANS) {
                // A draft may wait for its worked plans.
                add(content.getStatus() == PackStatus.DRAFT ? Severity.WARNING : Severity.ERROR, content,
                        Literals.CASE_PACK__EXAMPLES, PackLoader.PACK, 0, "fewExamples");
            }
            if (complete) {
                content.getAttempts().forEach(this::attempt);
            }
            unused();
            return List.copyOf(findings);
        }

        /** The same that the loader says of files. */
        private boolean missing() {
            List<PackFinding> missing = Completeness.missing(pack.content()).stream().map(each -> new PackFinding(
                    PackProblem.error(file(each.getEObject()), pack.line(each.getEObject()), "yaml.missing",
                            each.getEStructuralFeature().getName()),
                    each.getEObject(), each.getEStructuralFeature())).toList();
            findings.addAll(missing);
            return missing.isEmpty();
        }

        private void head() {
            CasePack content = pack.content();
            String slug = Objects.toString(pack.slug(), "");
            if (!isUuid(Objects.toString(pack.id(), ""))) {
                error(content, Literals.CASE_PACK__ID, "uuid", Objects.toString(pack.id(), ""));
            }
            if (!slug.isEmpty() && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                error(content, Literals.CASE_PACK__SLUG, "slug", slug);
            }
            for (String needed : content.getPrerequisites()) {
                if (others.stream().noneMatch(other -> other.slug().equals(needed))) {
                    error(content, Literals.CASE_PACK__PREREQUISITES, "prerequisite", needed);
                }
            }
            checks.rules(content, Literals.CASE_PACK__RULES_OUT_OF_SCOPE, content.getRulesOutOfScope());
            int minutes = pack.tasks().stream().mapToInt(Task::getMinutes).sum();
            if (content.getMinutes() != minutes && pack.tasks().stream().allMatch(task -> task.getMinutes() > 0)) {
                add(Severity.WARNING, content, Literals.CASE_PACK__MINUTES, "minutes",
                        String.valueOf(content.getMinutes()), String.valueOf(minutes));
            }
            if (leadsTo(slug, pack, new HashSet<>())) {
                error(content, Literals.CASE_PACK__PREREQUISITES, "circle");
            }
        }

        private boolean leadsTo(String slug, TrainingPack from, Set<String> visited) {
            for (String needed : from.content().getPrerequisites()) {
                if (needed.equals(slug)) {
                    return true;
                }
                if (visited.add(needed) && others.stream().filter(other -> other.slug().equals(needed))
                        .anyMatch(other -> leadsTo(slug, other, visited))) {
                    return true;
                }
            }
            return false;
        }

        private String file(EObject object) {
            if (object instanceof Phrase story && story.eContainmentFeature() == Literals.CASE_PACK__NARRATIVE) {
                return Objects.toString(story.getJa(), "").isBlank() ? PackLoader.NARRATIVE : PackLoader.NARRATIVE_EN;
            }
            for (EObject o = object; o != null; o = o.eContainer()) {
                if (o instanceof Task || o instanceof Fact) {
                    return PackLoader.TASKS;
                }
                if (o instanceof Rubric) {
                    return PackLoader.RUBRIC;
                }
            }
            return PackLoader.PACK;
        }

        private void unique(String kind, String id, EObject object) {
            if (id != null && !seen.add(kind + ' ' + id)) {
                error(object, PackIds.attribute(object), "duplicate", id);
            }
        }

        private void rubric() {
            if (pack.content().getRubric() != null) {
                pack.content().getRubric().getCriteria().forEach(this::criterion);
            }
            pack.content().getFacts().forEach(fact -> {
                unique("fact", fact.getId(), fact);
                checks.paths(fact, Literals.FACT__FACTORS, fact.getFactors().stream().map(id -> "#" + id).toList());
            });
        }

        private void criterion(Criterion criterion) {
            unique("criterion", criterion.getId(), criterion);
            for (CriterionLevel level : criterion.getLevels()) {
                unique("level " + criterion.getId(), level.getId(), level);
                boolean advice = level.getKind() == FeedbackKind.ESSENTIAL
                        || level.getKind() == FeedbackKind.ACTIONABLE;
                if (advice && Phrases.isEmpty(level.getSuggestion())) {
                    error(level, Literals.CRITERION_LEVEL__SUGGESTION, "noSuggestion",
                            Objects.toString(level.getId(), ""));
                }
            }
        }

        private void task(Task task) {
            unique("task", task.getId(), task);
            List<HintKind> steps = task.getHints().stream().map(Hint::getKind).toList();
            if (!steps.equals(List.of(HintKind.values()))) {
                error(task, Literals.TASK__HINTS, "hints", Objects.toString(task.getId(), ""));
            }
            checks.paths(task, Literals.TASK__WORKS_ON, task.getWorksOn());
            for (Check check : task.getChecks()) {
                unique("check", check.getId(), check);
                checks.check(check);
            }
            if (!task.getChecks().isEmpty() && task.getChecks().stream().map(Check::getLevel)
                    .noneMatch(level -> level != null && level.getKind() == FeedbackKind.CELEBRATORY)) {
                warning(task, Literals.TASK__CHECKS, "noPraise", Objects.toString(task.getId(), ""));
            }
        }

        private void attempt(SampleAttempt attempt) {
            open(attempt, Literals.SAMPLE_ATTEMPT__FILE, attempt.getFile()).ifPresent(work -> attempt(attempt, work));
        }

        private void attempt(SampleAttempt attempt, CareCase work) {
            Feedback feedback = engine.look(pack, work);
            Set<String> unexpected = new TreeSet<>(feedback.checkIds());
            unexpected.removeAll(attempt.getExpected());
            Set<String> missing = new TreeSet<>(attempt.getExpected());
            missing.removeAll(feedback.checkIds());
            if (!unexpected.isEmpty()) {
                error(attempt, Literals.SAMPLE_ATTEMPT__EXPECTED, "unexpected", attempt.getFile(),
                        String.join(", ", unexpected));
            }
            if (!missing.isEmpty()) {
                error(attempt, Literals.SAMPLE_ATTEMPT__EXPECTED, "silent", attempt.getFile(),
                        String.join(", ", missing));
            }
            if (attempt.isGood() && feedback.hasEssential()) {
                error(attempt, Literals.SAMPLE_ATTEMPT__GOOD, "goodEssential", attempt.getFile());
            }
        }

        private Optional<CareCase> open(EObject owner, EStructuralFeature feature, String file) {
            try {
                return pack.open(file).careCase();
            } catch (CaseFileException e) {
                error(owner, feature, "case", e.getMessage());
                return Optional.empty();
            }
        }

        /** What no attempt sets off has never been seen to work. */
        private void unused() {
            Set<String> expected = new HashSet<>();
            pack.content().getAttempts().forEach(attempt -> expected.addAll(attempt.getExpected()));
            Set<EObject> levels = new HashSet<>();
            Set<EObject> facts = new HashSet<>();
            for (Task task : pack.tasks()) {
                for (Check check : task.getChecks()) {
                    levels.add(check.getLevel());
                    if (check instanceof FactCheck fact) {
                        facts.addAll(fact.getFacts());
                    } else if (check instanceof RemarkCheck remark) {
                        facts.addAll(remark.getFacts());
                    }
                    if (!expected.contains(check.getId())) {
                        warning(check, Literals.CHECK__ID, "untried", Objects.toString(check.getId(), ""));
                    }
                }
            }
            if (pack.content().getRubric() != null) {
                pack.content().getRubric().getCriteria().stream().flatMap(criterion -> criterion.getLevels().stream())
                        .filter(level -> !levels.contains(level)).forEach(level -> warning(level,
                                Literals.CRITERION_LEVEL__ID, "unusedLevel", Objects.toString(level.getId(), "")));
            }
            pack.content().getFacts().stream().filter(fact -> !facts.contains(fact)).forEach(
                    fact -> warning(fact, Literals.FACT__ID, "unusedFact", Objects.toString(fact.getId(), "")));
        }

        @Override
        public void add(Severity severity, EObject subject, EStructuralFeature feature, String key, String... values) {
            add(severity, subject, feature, file(subject), subject == pack.content() ? 0 : pack.line(subject), key,
                    values);
        }

        private void add(Severity severity, EObject subject, EStructuralFeature feature, String file, int line,
                String key, String... values) {
            findings.add(new PackFinding(new PackProblem(severity, file, line, "lint." + key, List.of(values)), subject,
                    feature));
        }
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
