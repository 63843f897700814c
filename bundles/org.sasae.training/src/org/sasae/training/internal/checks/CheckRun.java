// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;
import org.sasae.language.Trigger;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OneDayGoal;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.SmallStep;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackItem.Seen;
import org.sasae.training.model.Check;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.Condition;
import org.sasae.training.model.Fact;
import org.sasae.training.model.FactCheck;
import org.sasae.training.model.GoalLabelCheck;
import org.sasae.training.model.InventionCheck;
import org.sasae.training.model.PatternCheck;
import org.sasae.training.model.PatternTest;
import org.sasae.training.model.Remark;
import org.sasae.training.model.RemarkCheck;
import org.sasae.training.model.RuleCheck;
import org.sasae.validation.Finding;
import org.sasae.validation.ValidationEngine;

/** One look at one case with any number of checks. */
public final class CheckRun {

    /** Tests that find that something is not there. */
    private static final Set<PatternTest> MISSING = Set.of(PatternTest.EMPTY, PatternTest.OMITS, PatternTest.AT_MOST);

    private final CareCase work;
    private final Supplier<ValidationEngine> engine;
    private final Supplier<CaseTold> told;
    private List<Finding> findings;

    /**
     * @param work   the case
     * @param engine asked for when a check wants rules
     * @param told   asked for when a check wants to know what the case tells
     */
    public CheckRun(CareCase work, Supplier<ValidationEngine> engine, Supplier<CaseTold> told) {
        this.work = work;
        this.engine = engine;
        this.told = told;
    }

    /** What a check sees; empty when it does not fire. */
    public List<Seen> run(Check check) {
        return switch (check) {
            case RuleCheck rule -> rules(rule);
            case GoalLabelCheck labels -> goals(labels);
            case PatternCheck pattern -> pattern(pattern);
            case FactCheck facts -> facts(facts);
            case InventionCheck inventions -> inventions(inventions);
            case RemarkCheck remarks -> remarks(remarks);
            default -> throw new IllegalArgumentException("no such kind of check: " + check.eClass().getName());
        };
    }

    private List<Seen> rules(RuleCheck check) {
        if (findings == null) {
            findings = engine.get().check(work);
        }
        Set<EObject> within = elements(check.getWithin());
        return findings.stream().filter(finding -> check.getRules().contains(finding.ruleId()))
                .filter(finding -> check.getWithin().isEmpty()
                        || within.stream().anyMatch(scope -> EcoreUtil.isAncestor(scope, finding.subject())))
                .map(finding -> new Seen(finding.subject(), finding.feature().orElse(null), "", null, finding::message,
                        finding.ruleId()))
                .toList();
    }

    private List<Seen> goals(GoalLabelCheck check) {
        List<Seen> seen = new ArrayList<>();
        List<Goal> clean = new ArrayList<>();
        for (EObject element : elements(check.getGoals())) {
            if (element instanceof Goal goal && goal.getText() != null && !goal.getText().isBlank()) {
                GoalReading reading = GoalReader.standard().read(kind(goal), goal.getText());
                Optional<GoalFinding> found = reading.findings().stream()
                        .filter(f -> check.getLabels().isEmpty() || check.getLabels().contains(f.label().name()))
                        .findFirst();
                found.ifPresent(finding -> seen.add(seen(goal, finding)));
                if (found.isEmpty()) {
                    clean.add(goal);
                }
            }
        }
        if (!check.isClean()) {
            return seen;
        }
        return seen.isEmpty() && !clean.isEmpty() ? List.of(Seen.at(clean.getFirst(), CarePackage.Literals.GOAL__TEXT))
                : List.of();
    }

    private static Seen seen(Goal goal, GoalFinding finding) {
        String words = finding.triggers().stream().map(Trigger::text).collect(Collectors.joining("、"));
        return new Seen(goal, CarePackage.Literals.GOAL__TEXT, words, null,
                locale -> finding.question(locale), finding.label().name());
    }

    private static GoalKind kind(Goal goal) {
        return switch (goal) {
            case OneDayGoal day -> GoalKind.ONE_DAY;
            case OneYearGoal year -> GoalKind.ONE_YEAR;
            case SmallStep step -> GoalKind.SMALL_STEP;
            default -> GoalKind.PLAN;
        };
    }

    private List<Seen> pattern(PatternCheck check) {
        return ModelPath.of(check.getEach()).elements(work).stream()
                .filter(element -> Conditions.hold(check.getConditions(), element))
                .map(element -> Seen.at(element, field(check, element))).toList();
    }

    /**
     * The field that the conditions speak of: the one where something is missing, which is where it is to be written;
     * else the first attribute; null where they speak of what the element holds.
     */
    private static EStructuralFeature field(PatternCheck check, EObject element) {
        List<EStructuralFeature> missing = check.getConditions().stream()
                .filter(each -> MISSING.contains(each.getTest())).map(each -> each.getPath().replaceAll("[/\\[].*", ""))
                .<EStructuralFeature>map(element.eClass()::getEStructuralFeature).filter(Objects::nonNull).toList();
        Stream<EStructuralFeature> named = check.getConditions().stream().map(Condition::getPath)
                .map(element.eClass()::getEStructuralFeature);
        return Stream.of(missing.stream().filter(EAttribute.class::isInstance), missing.stream(),
                named.filter(EAttribute.class::isInstance)).flatMap(each -> each).findFirst().orElse(null);
    }

    private List<Seen> facts(FactCheck check) {
        List<Fact> named = new ArrayList<>();
        Meaning.Written place = null;
        for (Fact fact : check.getFacts()) {
            Optional<Meaning.Written> found = Meaning.find(fact, check.getWithin(), work);
            if (found.isEmpty() == check.isMissing()) {
                named.add(fact);
                place = place == null ? found.orElse(null) : place;
            }
        }
        if (named.size() < Math.max(1, check.getLeast())) {
            return List.of();
        }
        EObject element = place == null ? elements(check.getWithin()).stream().findFirst().orElse(work)
                : place.element();
        return List.of(new Seen(element, place == null ? null : place.feature(), "",
                locale -> FactNames.join(named, locale), null, null));
    }

    private List<Seen> inventions(InventionCheck check) {
        List<Seen> seen = new ArrayList<>();
        for (Meaning.Written text : Meaning.texts(check.getWithin(), work)) {
            List<String> added = told.get().addedIn(text.text());
            String words = String.join("、", added);
            // Who does something is often written twice in a row.
            if (!added.isEmpty() && seen.stream().noneMatch(before -> before.element() == text.element()
                    && before.words().equals(words))) {
                seen.add(new Seen(text.element(), text.feature(), words, null, null, null));
            }
        }
        return seen;
    }

    private List<Seen> remarks(RemarkCheck check) {
        Set<EObject> elements = elements(check.getAt());
        List<Remark> fitting = Attempts.of(work).stream().flatMap(attempt -> attempt.getRemarks().stream())
                .filter(remark -> remark.getRole() == CommentRole.LEARNER && remark.getElement() != null)
                .filter(remark -> elements.stream().anyMatch(at -> EcoreUtil.isAncestor(at, remark.getElement())))
                .filter(remark -> check.getFacts().isEmpty() || speaksOf(remark, check.getFacts())).toList();
        if (check.isMissing()) {
            return fitting.isEmpty() && !elements.isEmpty() ? List.of(facts(Seen.at(elements.iterator().next(), null),
                    check.getFacts())) : List.of();
        }
        return fitting.stream().limit(1).map(remark -> facts(Seen.at(remark.getElement(), null), check.getFacts()))
                .toList();
    }

    private static Seen facts(Seen seen, List<Fact> facts) {
        return new Seen(seen.element(), seen.feature(), seen.words(), locale -> FactNames.join(facts, locale), null,
                null);
    }

    private static boolean speaksOf(Remark remark, Collection<Fact> facts) {
        return remark.getText() != null && facts.stream().flatMap(fact -> fact.getWords().stream())
                .anyMatch(wording -> Meaning.mentions(remark.getText(), wording));
    }

    private Set<EObject> elements(Collection<String> paths) {
        Set<EObject> elements = new LinkedHashSet<>();
        paths.forEach(path -> elements.addAll(ModelPath.of(path).elements(work)));
        return elements;
    }
}
