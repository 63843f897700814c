// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.text.Texts;

/**
 * Makes rules from functions, so that a family of rules reads as a table:
 *
 * <pre>
 * RuleTable table = new RuleTable(Texts.beside(MyRules.class));
 * table.warning("X-01", "support").within(CarePackage.Literals.PLAN_GOAL, PlanGoal.class, MyRules::hasRows);
 * return table.rules();
 * </pre>
 */
public final class RuleTable {

    private final Texts texts;
    private final Set<String> profiles;
    private final List<Rule> rules = new ArrayList<>();
    private final List<WorkspaceRule> workspaceRules = new ArrayList<>();

    /** @param texts the message files that hold the texts of the rules */
    public RuleTable(Texts texts) {
        this(texts, Set.of());
    }

    /**
     * A table of rules that hold in some municipalities only.
     *
     * @param texts    the message files that hold the texts of the rules
     * @param profiles ids of the municipality profiles; empty when the rules hold everywhere
     */
    public RuleTable(Texts texts, Set<String> profiles) {
        this.texts = texts;
        this.profiles = Set.copyOf(profiles);
    }

    /** Begins a rule with severity error; without plan types it holds for all. */
    public Row error(String id, String... planTypes) {
        return new Row(id, Severity.ERROR, Set.of(planTypes));
    }

    /** Begins a rule with severity warning. */
    public Row warning(String id, String... planTypes) {
        return new Row(id, Severity.WARNING, Set.of(planTypes));
    }

    /** Begins a rule with severity hint. */
    public Row hint(String id, String... planTypes) {
        return new Row(id, Severity.HINT, Set.of(planTypes));
    }

    /** @return the rules of the table */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** @return the rules over several cases of the table */
    public List<WorkspaceRule> workspaceRules() {
        return List.copyOf(workspaceRules);
    }

    /** The function of a rule over several cases. */
    @FunctionalInterface
    public interface WorkspaceCheck {

        /** See {@link WorkspaceRule#check(List, WorkspaceContext, WorkspaceReport)}. */
        void check(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report);
    }

    /**
     * The function of a rule.
     *
     * @param <T> the class of the subject
     */
    @FunctionalInterface
    public interface Check<T extends EObject> {

        /** See {@link Rule#check(EObject, RuleContext, FindingReport)}. */
        void check(T subject, RuleContext context, FindingReport report);
    }

    /** A rule whose id is known but not yet what it does. */
    public final class Row {

        private final String id;
        private final Severity severity;
        private final Set<String> planTypes;

        private Row(String id, Severity severity, Set<String> planTypes) {
            this.id = id;
            this.severity = severity;
            this.planTypes = planTypes;
        }

        /** A rule that reads its subject and what the subject contains, nothing else. */
        public <T extends EObject> RuleTable within(EClass subject, Class<T> type, Check<? super T> check) {
            return add(RuleScope.within(subject), type, check);
        }

        /** A rule that reads other parts of the case too; see {@link RuleScope#ofCase(EClass, EClass...)}. */
        public <T extends EObject> RuleTable ofCase(EClass subject, Class<T> type, Check<? super T> check,
                EClass... reads) {
            return add(RuleScope.ofCase(subject, reads), type, check);
        }

        /** A rule over several cases. */
        public RuleTable workspace(WorkspaceCheck check) {
            workspaceRules.add(new FunctionWorkspaceRule(id, severity, planTypes, profiles, new RuleTexts(id, texts),
                    check));
            return RuleTable.this;
        }

        private <T extends EObject> RuleTable add(RuleScope scope, Class<T> type, Check<? super T> check) {
            rules.add(new FunctionRule<T>(id, severity, planTypes, profiles, new RuleTexts(id, texts), scope, type,
                    check));
            return RuleTable.this;
        }
    }

    private record FunctionRule<T extends EObject>(String id, Severity severity, Set<String> planTypes,
            Set<String> profiles, RuleTexts texts, RuleScope scope, Class<T> type, Check<? super T> check)
            implements Rule {

        @Override
        public void check(EObject subject, RuleContext context, FindingReport report) {
            check.check(type.cast(subject), context, report);
        }
    }

    private record FunctionWorkspaceRule(String id, Severity severity, Set<String> planTypes, Set<String> profiles,
            RuleTexts texts, WorkspaceCheck check) implements WorkspaceRule {

        @Override
        public void check(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report) {
            check.check(cases, context, report);
        }
    }
}
