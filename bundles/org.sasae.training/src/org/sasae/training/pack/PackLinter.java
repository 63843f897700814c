// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseFileException;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.model.Check;
import org.sasae.training.model.Condition;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.Fact;
import org.sasae.training.model.FactCheck;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.GoalLabelCheck;
import org.sasae.training.model.Hint;
import org.sasae.training.model.HintKind;
import org.sasae.training.model.InventionCheck;
import org.sasae.training.model.PackStatus;
import org.sasae.training.model.PatternCheck;
import org.sasae.training.model.PatternTest;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.PlanComment;
import org.sasae.training.model.RemarkCheck;
import org.sasae.training.model.RuleCheck;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.model.Task;
import org.sasae.training.model.WorkedPlan;

/**
 * Says whether a pack is complete and does what it says: ids are unique, prerequisites lead back to nowhere, each task
 * has three steps of help and checks, the worked plans pass the essential checks, and each sample attempt sets off
 * exactly the checks that it names. Safe for several threads.
 */
public final class PackLinter {

    private static final int WORKED_PLANS = 2;
    private static final List<String> HARSH_JA = List.of("間違", "誤りです", "だめ", "ちゃんと", "当然", "できていません。直");
    private static final List<String> HARSH_EN = List.of(" just ", "wrong", "obviously", "you failed", "you forgot");

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
        return new Run(pack).lint();
    }

    private final class Run {

        private final TrainingPack pack;
        private final List<PackProblem> problems = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private CareCase start;

        Run(TrainingPack pack) {
            this.pack = pack;
        }

        List<PackProblem> lint() {
            try {
                start = pack.start().careCase().orElseThrow();
            } catch (CaseFileException e) {
                error(PackLoader.CASE, 0, "case", e.getMessage());
                return problems;
            }
            head();
            texts();
            rubric();
            pack.tasks().forEach(this::task);
            pack.content().getExamples().forEach(this::example);
            if (pack.content().getExamples().size() < WORKED_PLANS) {
                fewExamples();
            }
            pack.content().getAttempts().forEach(this::attempt);
            unused();
            return List.copyOf(problems);
        }

        /** A draft may wait for its worked plans. */
        private void fewExamples() {
            if (pack.content().getStatus() == PackStatus.DRAFT) {
                warning(PackLoader.PACK, 0, "fewExamples");
            } else {
                error(PackLoader.PACK, 0, "fewExamples");
            }
        }

        private void head() {
            if (!isUuid(pack.id())) {
                error(PackLoader.PACK, 0, "uuid", pack.id());
            }
            if (!pack.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                error(PackLoader.PACK, 0, "slug", pack.slug());
            }
            for (String needed : pack.content().getPrerequisites()) {
                if (others.stream().noneMatch(other -> other.slug().equals(needed))) {
                    error(PackLoader.PACK, 0, "prerequisite", needed);
                }
            }
            if (leadsTo(pack.slug(), pack, new HashSet<>())) {
                error(PackLoader.PACK, 0, "circle");
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

        private void texts() {
            EcoreUtil.<EObject>getAllContents(pack.content(), true).forEachRemaining(object -> {
                if (object instanceof Phrase phrase) {
                    phrase(phrase);
                }
            });
        }

        private void phrase(Phrase phrase) {
            String file = file(phrase);
            int line = pack.line(phrase);
            if (phrase.getEn() == null || phrase.getEn().isBlank()) {
                warning(file, line, "english", Phrases.text(phrase, Locale.JAPANESE));
            }
            String text = Objects.toString(phrase.getJa(), "");
            HARSH_JA.stream().filter(text::contains).findFirst().ifPresent(word -> warning(file, line, "tone", word));
            String english = ' ' + Objects.toString(phrase.getEn(), "").toLowerCase(Locale.ROOT) + ' ';
            HARSH_EN.stream().filter(english::contains).findFirst()
                    .ifPresent(word -> warning(file, line, "tone", word.strip()));
        }

        private String file(EObject object) {
            for (EObject o = object; o != null; o = o.eContainer()) {
                if (o instanceof Task || o instanceof Fact) {
                    return PackLoader.TASKS;
                }
                if (o instanceof Criterion) {
                    return PackLoader.RUBRIC;
                }
            }
            return PackLoader.PACK;
        }

        private void unique(String kind, String id, String file, EObject object) {
            if (!seen.add(kind + ' ' + id)) {
                error(file, pack.line(object), "duplicate", id);
            }
        }

        private void rubric() {
            for (Criterion criterion : pack.content().getRubric().getCriteria()) {
                unique("criterion", criterion.getId(), PackLoader.RUBRIC, criterion);
                for (CriterionLevel level : criterion.getLevels()) {
                    unique("level " + criterion.getId(), level.getId(), PackLoader.RUBRIC, level);
                    boolean advice = level.getKind() == FeedbackKind.ESSENTIAL
                            || level.getKind() == FeedbackKind.ACTIONABLE;
                    if (advice && Phrases.isEmpty(level.getSuggestion())) {
                        error(PackLoader.RUBRIC, pack.line(level), "noSuggestion", level.getId());
                    }
                }
            }
            pack.content().getFacts().forEach(fact -> {
                unique("fact", fact.getId(), PackLoader.TASKS, fact);
                fact.getFactors().forEach(id -> path(fact, "#" + id));
            });
        }

        private void task(Task task) {
            unique("task", task.getId(), PackLoader.TASKS, task);
            List<HintKind> steps = task.getHints().stream().map(Hint::getKind).toList();
            if (!steps.equals(List.of(HintKind.values()))) {
                error(PackLoader.TASKS, pack.line(task), "hints", task.getId());
            }
            task.getWorksOn().forEach(path -> path(task, path));
            for (Check check : task.getChecks()) {
                unique("check", check.getId(), PackLoader.TASKS, check);
                check(check);
            }
        }

        private void check(Check check) {
            switch (check) {
                case RuleCheck rule -> {
                    rule.getWithin().forEach(path -> path(check, path));
                    rule.getRules().stream().filter(id -> engine.engine(pack).rules().find(id).isEmpty())
                            .forEach(id -> error(PackLoader.TASKS, pack.line(check), "rule", id));
                }
                case GoalLabelCheck goals -> {
                    goals.getGoals().forEach(path -> path(check, path));
                    goals.getLabels().stream().filter(label -> !isLabel(label))
                            .forEach(label -> error(PackLoader.TASKS, pack.line(check), "label", label));
                }
                case PatternCheck pattern -> {
                    path(check, pattern.getEach());
                    pattern.getConditions().forEach(condition -> condition(pattern, condition));
                }
                case FactCheck fact -> fact.getWithin().forEach(path -> path(check, path));
                case InventionCheck invention -> invention.getWithin().forEach(path -> path(check, path));
                case RemarkCheck remark -> remark.getAt().forEach(path -> path(check, path));
                default -> throw new IllegalArgumentException(check.eClass().getName());
            }
        }

        private void condition(PatternCheck pattern, Condition condition) {
            try {
                ModelPath each = ModelPath.of(pattern.getEach());
                ModelPath path = ModelPath.of(condition.getPath());
                if (path.id() != null) {
                    path(condition, condition.getPath());
                } else if (each.id() == null) {
                    each.check(start.eClass()).forEach(path::check);
                }
            } catch (IllegalArgumentException e) {
                error(PackLoader.TASKS, pack.line(condition), "path", condition.getPath(), e.getMessage());
            }
            PatternTest test = condition.getTest();
            boolean number = test == PatternTest.AT_LEAST || test == PatternTest.AT_MOST;
            if (number && !(condition.getValues().size() == 1 && condition.getValues().getFirst().matches("\\d{1,4}"))) {
                error(PackLoader.TASKS, pack.line(condition), "number", condition.getPath());
            }
            if (!number && test != PatternTest.EMPTY && test != PatternTest.FILLED && condition.getValues().isEmpty()) {
                error(PackLoader.TASKS, pack.line(condition), "values", condition.getPath());
            }
        }

        private void path(EObject owner, String text) {
            try {
                ModelPath path = ModelPath.of(text);
                if (path.id() == null) {
                    path.check(start.eClass());
                } else if (ModelPath.of("#" + path.id()).elements(start).isEmpty()) {
                    error(file(owner), pack.line(owner), "path", text, "#" + path.id());
                } else {
                    int slash = text.indexOf('/');
                    EObject first = ModelPath.of("#" + path.id()).elements(start).getFirst();
                    if (slash > 0) {
                        ModelPath.of(text.substring(text.startsWith("//", slash) ? slash : slash + 1))
                                .check(first.eClass());
                    }
                }
            } catch (IllegalArgumentException e) {
                error(file(owner), pack.line(owner), "path", text, e.getMessage());
            }
        }

        private void example(WorkedPlan plan) {
            CareCase work = open(plan.getFile(), pack.line(plan));
            if (work == null) {
                return;
            }
            engine.look(pack, work).items().stream().filter(item -> item.kind() == FeedbackKind.ESSENTIAL)
                    .forEach(item -> error(PackLoader.PACK, pack.line(plan), "essential", plan.getFile(),
                            item.check().getId()));
            for (PlanComment comment : plan.getComments()) {
                if (ModelPath.of(comment.getAt()).elements(work).isEmpty()) {
                    error(PackLoader.PACK, pack.line(comment), "path", comment.getAt(), plan.getFile());
                }
            }
        }

        private void attempt(SampleAttempt attempt) {
            CareCase work = open(attempt.getFile(), pack.line(attempt));
            if (work == null) {
                return;
            }
            Feedback feedback = engine.look(pack, work);
            Set<String> unexpected = new TreeSet<>(feedback.checkIds());
            unexpected.removeAll(attempt.getExpected());
            Set<String> missing = new TreeSet<>(attempt.getExpected());
            missing.removeAll(feedback.checkIds());
            if (!unexpected.isEmpty()) {
                error(PackLoader.PACK, pack.line(attempt), "unexpected", attempt.getFile(),
                        String.join(", ", unexpected));
            }
            if (!missing.isEmpty()) {
                error(PackLoader.PACK, pack.line(attempt), "silent", attempt.getFile(), String.join(", ", missing));
            }
            if (attempt.isGood() && feedback.hasEssential()) {
                error(PackLoader.PACK, pack.line(attempt), "goodEssential", attempt.getFile());
            }
        }

        private CareCase open(String file, int line) {
            try {
                return pack.open(file).careCase().orElseThrow();
            } catch (CaseFileException e) {
                error(PackLoader.PACK, line, "case", e.getMessage());
                return null;
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
                        warning(PackLoader.TASKS, pack.line(check), "untried", check.getId());
                    }
                }
            }
            pack.content().getRubric().getCriteria().stream().flatMap(criterion -> criterion.getLevels().stream())
                    .filter(level -> !levels.contains(level))
                    .forEach(level -> warning(PackLoader.RUBRIC, pack.line(level), "unusedLevel", level.getId()));
            pack.content().getFacts().stream().filter(fact -> !facts.contains(fact))
                    .forEach(fact -> warning(PackLoader.TASKS, pack.line(fact), "unusedFact", fact.getId()));
        }

        private void error(String file, int line, String key, String... values) {
            problems.add(PackProblem.error(file, line, "lint." + key, values));
        }

        private void warning(String file, int line, String key, String... values) {
            problems.add(PackProblem.warning(file, line, "lint." + key, values));
        }
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLabel(String name) {
        for (GoalLabel label : GoalLabel.values()) {
            if (label.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
