// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.model.Check;
import org.sasae.training.model.Condition;
import org.sasae.training.model.FactCheck;
import org.sasae.training.model.GoalLabelCheck;
import org.sasae.training.model.InventionCheck;
import org.sasae.training.model.PatternCheck;
import org.sasae.training.model.PatternTest;
import org.sasae.training.model.RemarkCheck;
import org.sasae.training.model.RuleCheck;
import org.sasae.training.model.TrainingPackage.Literals;

/** Says of checks what can never be: paths that lead nowhere, values that do not exist, conditions that exclude each other. */
final class CheckLint {

    private static final Set<PatternTest> WITHOUT_VALUES = Set.of(PatternTest.EMPTY, PatternTest.FILLED);
    private static final Set<PatternTest> NUMBERS = Set.of(PatternTest.AT_LEAST, PatternTest.AT_MOST);
    private static final Set<PatternTest> EXACT = Set.of(PatternTest.EQUALS, PatternTest.NOT_EQUALS,
            PatternTest.INCLUDES, PatternTest.EXCLUDES);

    private final CareCase start;
    private final Predicate<String> isRule;
    private final LintReport report;

    /**
     * @param start  the case that learners begin with
     * @param isRule whether there is a rule with an id
     */
    CheckLint(CareCase start, Predicate<String> isRule, LintReport report) {
        this.start = start;
        this.isRule = isRule;
        this.report = report;
    }

    void check(Check check) {
        switch (check) {
            case RuleCheck rule -> {
                paths(check, Literals.RULE_CHECK__WITHIN, rule.getWithin());
                rules(check, Literals.RULE_CHECK__RULES, rule.getRules());
            }
            case GoalLabelCheck goals -> {
                goals.getGoals().forEach(path -> goal(goals, path));
                goals.getLabels().stream().filter(label -> !isLabel(label))
                        .forEach(label -> report.error(check, Literals.GOAL_LABEL_CHECK__LABELS, "label", label));
            }
            case PatternCheck pattern -> pattern(pattern);
            case FactCheck fact -> {
                paths(check, Literals.FACT_CHECK__WITHIN, fact.getWithin());
                if (fact.getLeast() > fact.getFacts().size()) {
                    report.error(check, Literals.FACT_CHECK__LEAST, "least", String.valueOf(fact.getLeast()),
                            String.valueOf(fact.getFacts().size()));
                }
            }
            case InventionCheck invention -> paths(check, Literals.INVENTION_CHECK__WITHIN, invention.getWithin());
            case RemarkCheck remark -> paths(check, Literals.REMARK_CHECK__AT, remark.getAt());
            default -> throw new IllegalArgumentException(check.eClass().getName());
        }
    }

    void rules(EObject owner, EStructuralFeature feature, Collection<String> rules) {
        rules.stream().filter(isRule.negate()).forEach(id -> report.error(owner, feature, "rule", id));
    }

    private void goal(GoalLabelCheck check, String text) {
        Set<EClass> types = path(check, Literals.GOAL_LABEL_CHECK__GOALS, text);
        if (!types.isEmpty() && types.stream().noneMatch(CarePackage.Literals.GOAL::isSuperTypeOf)) {
            report.error(check, Literals.GOAL_LABEL_CHECK__GOALS, "noGoal", text);
        }
    }

    private void pattern(PatternCheck check) {
        Set<EClass> each = path(check, Literals.PATTERN_CHECK__EACH, check.getEach());
        check.getConditions().forEach(condition -> condition(condition, each));
        Map<String, List<Condition>> byPath = new LinkedHashMap<>();
        check.getConditions().forEach(condition -> byPath
                .computeIfAbsent(Objects.toString(condition.getPath(), ""), path -> new ArrayList<>()).add(condition));
        byPath.forEach((path, conditions) -> {
            if (Contradictions.isNever(conditions)) {
                report.error(conditions.getLast(), Literals.CONDITION__TEST, "never", path);
            }
        });
    }

    private void condition(Condition condition, Set<EClass> each) {
        String text = Objects.toString(condition.getPath(), "");
        PatternTest test = condition.getTest();
        List<String> values = condition.getValues();
        Set<EAttribute> attributes = attributes(condition, text, each);
        if (NUMBERS.contains(test)) {
            if (!(values.size() == 1 && values.getFirst().matches("\\d{1,4}"))) {
                report.error(condition, Literals.CONDITION__VALUES, "number", text);
            }
        } else if (!WITHOUT_VALUES.contains(test) && values.isEmpty()) {
            report.error(condition, Literals.CONDITION__VALUES, "values", text);
        } else if (EXACT.contains(test) && !attributes.isEmpty()) {
            values.stream().filter(value -> attributes.stream().noneMatch(one -> ModelPath.canBe(one, value)))
                    .forEach(value -> report.error(condition, Literals.CONDITION__VALUES, "literal", text, value));
        }
    }

    private Set<EAttribute> attributes(Condition condition, String text, Set<EClass> each) {
        Set<EAttribute> attributes = new HashSet<>();
        try {
            ModelPath path = ModelPath.of(text);
            if (path.id() != null) {
                path(condition, Literals.CONDITION__PATH, text);
                first(path).ifPresent(first -> attributes.addAll(after(text).attributes(first)));
            } else {
                each.forEach(path::check);
                each.forEach(type -> attributes.addAll(path.attributes(type)));
            }
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                report.error(condition, Literals.CONDITION__PATH, "path", text, e.getMessage());
            }
        }
        return attributes;
    }

    void paths(EObject owner, EStructuralFeature feature, List<String> paths) {
        paths.forEach(path -> path(owner, feature, path));
    }

    /** The classes that a path of the case leads to; empty when it leads nowhere, which is reported. */
    private Set<EClass> path(EObject owner, EStructuralFeature feature, String text) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        try {
            ModelPath path = ModelPath.of(text);
            if (path.id() == null) {
                return path.check(start.eClass());
            }
            EClass first = first(path).orElseThrow(() -> new IllegalArgumentException('#' + path.id()));
            return after(text).check(first);
        } catch (IllegalArgumentException e) {
            report.error(owner, feature, "path", text, e.getMessage());
            return Set.of();
        }
    }

    private Optional<EClass> first(ModelPath path) {
        return ModelPath.of("#" + path.id()).elements(start).stream().findFirst().map(EObject::eClass);
    }

    /** What comes after the id that a path begins with. */
    private static ModelPath after(String text) {
        int slash = text.indexOf('/');
        return ModelPath.of(slash < 0 ? "" : text.substring(text.startsWith("//", slash) ? slash : slash + 1));
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
