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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseFileException;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.model.CasePack;
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
import org.sasae.training.model.Rubric;
import org.sasae.training.model.RuleCheck;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.model.Task;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.model.WorkedPlan;
import org.sasae.training.pack.PackProblem.Severity;

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

    private final class Run {

        private final TrainingPack pack;
        private final List<PackFinding> findings = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private CareCase start;

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
            head();
            texts();
            rubric();
            pack.tasks().forEach(this::task);
            if (complete) {
                content.getExamples().forEach(this::example);
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

        private void texts() {
            EcoreUtil.<EObject>getAllContents(pack.content(), true).forEachRemaining(object -> {
                if (object instanceof Phrase phrase) {
                    phrase(phrase);
                }
            });
        }

        private void phrase(Phrase phrase) {
            if (Phrases.isEmpty(phrase)) {
                return;
            }
            boolean story = phrase.eContainmentFeature() == Literals.CASE_PACK__NARRATIVE;
            if (phrase.getEn() == null || phrase.getEn().isBlank()) {
                String line = Phrases.text(phrase, Locale.JAPANESE).strip().lines().findFirst().orElse("");
                add(Severity.WARNING, phrase, Literals.PHRASE__EN, story ? PackLoader.NARRATIVE_EN : file(phrase),
                        pack.line(phrase), "english", line);
            }
            if (story) {
                return;
            }
            String text = Objects.toString(phrase.getJa(), "");
            HARSH_JA.stream().filter(text::contains).findFirst()
                    .ifPresent(word -> warning(phrase, Literals.PHRASE__JA, "tone", word));
            String english = ' ' + Objects.toString(phrase.getEn(), "").toLowerCase(Locale.ROOT) + ' ';
            HARSH_EN.stream().filter(english::contains).findFirst()
                    .ifPresent(word -> warning(phrase, Literals.PHRASE__EN, "tone", word.strip()));
        }

        private String file(EObject object) {
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
                fact.getFactors().forEach(id -> path(fact, Literals.FACT__FACTORS, "#" + id));
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
            paths(task, Literals.TASK__WORKS_ON, task.getWorksOn());
            for (Check check : task.getChecks()) {
                unique("check", check.getId(), check);
                check(check);
            }
        }

        private void check(Check check) {
            switch (check) {
                case RuleCheck rule -> {
                    paths(check, Literals.RULE_CHECK__WITHIN, rule.getWithin());
                    rule.getRules().stream().filter(id -> engine.engine(pack).rules().find(id).isEmpty())
                            .forEach(id -> error(check, Literals.RULE_CHECK__RULES, "rule", id));
                }
                case GoalLabelCheck goals -> {
                    paths(check, Literals.GOAL_LABEL_CHECK__GOALS, goals.getGoals());
                    goals.getLabels().stream().filter(label -> !isLabel(label))
                            .forEach(label -> error(check, Literals.GOAL_LABEL_CHECK__LABELS, "label", label));
                }
                case PatternCheck pattern -> {
                    path(check, Literals.PATTERN_CHECK__EACH, pattern.getEach());
                    pattern.getConditions().forEach(condition -> condition(pattern, condition));
                }
                case FactCheck fact -> paths(check, Literals.FACT_CHECK__WITHIN, fact.getWithin());
                case InventionCheck invention -> paths(check, Literals.INVENTION_CHECK__WITHIN, invention.getWithin());
                case RemarkCheck remark -> paths(check, Literals.REMARK_CHECK__AT, remark.getAt());
                default -> throw new IllegalArgumentException(check.eClass().getName());
            }
        }

        private void condition(PatternCheck pattern, Condition condition) {
            String text = Objects.toString(condition.getPath(), "");
            try {
                ModelPath each = ModelPath.of(Objects.toString(pattern.getEach(), ""));
                ModelPath path = ModelPath.of(text);
                if (path.id() != null) {
                    path(condition, Literals.CONDITION__PATH, text);
                } else if (each.id() == null) {
                    each.check(start.eClass()).forEach(path::check);
                }
            } catch (IllegalArgumentException e) {
                if (!text.isEmpty()) {
                    error(condition, Literals.CONDITION__PATH, "path", text, e.getMessage());
                }
            }
            PatternTest test = condition.getTest();
            boolean number = test == PatternTest.AT_LEAST || test == PatternTest.AT_MOST;
            if (number && !(condition.getValues().size() == 1 && condition.getValues().getFirst().matches("\\d{1,4}"))) {
                error(condition, Literals.CONDITION__VALUES, "number", text);
            }
            if (!number && test != PatternTest.EMPTY && test != PatternTest.FILLED && condition.getValues().isEmpty()) {
                error(condition, Literals.CONDITION__VALUES, "values", text);
            }
        }

        private void paths(EObject owner, EStructuralFeature feature, List<String> paths) {
            paths.forEach(path -> path(owner, feature, path));
        }

        private void path(EObject owner, EStructuralFeature feature, String text) {
            if (text == null || text.isBlank()) {
                return;
            }
            try {
                ModelPath path = ModelPath.of(text);
                if (path.id() == null) {
                    path.check(start.eClass());
                } else if (ModelPath.of("#" + path.id()).elements(start).isEmpty()) {
                    error(owner, feature, "path", text, "#" + path.id());
                } else {
                    int slash = text.indexOf('/');
                    EObject first = ModelPath.of("#" + path.id()).elements(start).getFirst();
                    if (slash > 0) {
                        ModelPath.of(text.substring(text.startsWith("//", slash) ? slash : slash + 1))
                                .check(first.eClass());
                    }
                }
            } catch (IllegalArgumentException e) {
                error(owner, feature, "path", text, e.getMessage());
            }
        }

        private void example(WorkedPlan plan) {
            CareCase work = open(plan, Literals.WORKED_PLAN__FILE, plan.getFile());
            if (work == null) {
                return;
            }
            engine.look(pack, work).items().stream().filter(item -> item.kind() == FeedbackKind.ESSENTIAL)
                    .forEach(item -> error(plan, Literals.WORKED_PLAN__FILE, "essential", plan.getFile(),
                            item.check().getId()));
            for (PlanComment comment : plan.getComments()) {
                if (ModelPath.of(comment.getAt()).elements(work).isEmpty()) {
                    error(comment, Literals.PLAN_COMMENT__AT, "path", comment.getAt(), plan.getFile());
                }
            }
        }

        private void attempt(SampleAttempt attempt) {
            CareCase work = open(attempt, Literals.SAMPLE_ATTEMPT__FILE, attempt.getFile());
            if (work == null) {
                return;
            }
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

        private CareCase open(EObject owner, EStructuralFeature feature, String file) {
            try {
                return pack.open(file).careCase().orElseThrow();
            } catch (CaseFileException e) {
                error(owner, feature, "case", e.getMessage());
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

        private void error(EObject subject, EStructuralFeature feature, String key, String... values) {
            add(Severity.ERROR, subject, feature, file(subject), subject == pack.content() ? 0 : pack.line(subject), key,
                    values);
        }

        private void warning(EObject subject, EStructuralFeature feature, String key, String... values) {
            add(Severity.WARNING, subject, feature, file(subject), pack.line(subject), key, values);
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

    private static boolean isLabel(String name) {
        for (GoalLabel label : GoalLabel.values()) {
            if (label.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
