// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import java.util.List;
import java.util.function.Consumer;
import org.sasae.core.text.Texts;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;
import org.sasae.validation.WorkspaceRule;

/** The rules that several plan types share. */
public final class SharedRules implements RuleProvider {

    private static final List<Consumer<RuleTable>> FAMILIES = List.of(
            PlanTypeRules::addTo, SheetRules::addTo, AssessmentRules::addTo, IssueRules::addTo, SupportRules::addTo,
            ChecklistRules::addTo, BalanceRules::addTo, PeriodRules::addTo, CertificationRules::addTo,
            EligibilityRules::addTo, PlannerRules::addTo, ProcessRules::addTo, MeetingRules::addTo,
            MonitoringRules::addTo, EvaluationRules::addTo);

    @Override
    public List<Rule> rules() {
        return table().rules();
    }

    @Override
    public List<WorkspaceRule> workspaceRules() {
        return table().workspaceRules();
    }

    private static RuleTable table() {
        RuleTable table = new RuleTable(Texts.beside(SharedRules.class));
        FAMILIES.forEach(family -> family.accept(table));
        return table;
    }
}
