// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sasae.core.text.Texts;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.PlanningBody;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.CaseSummary.PlanSummary;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.RuleRegistry.Contribution;
import org.sasae.validation.RuleTable;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.WorkspaceFinding;

/** Rules over several cases. */
class WorkspaceRulesTest {

    private final ValidationEngine engine = InstalledPlugins.engine(SampleCases.TODAY);

    private static CaseSummary summary(int number, String type, String company) {
        return new CaseSummary(number + ".sasae", "", List.of(new PlanSummary(type, PlanState.IN_FORCE,
                PlanningBody.COMMUNITY_SUPPORT_CENTRE, "北", "佐藤", false, "", LocalDate.of(2024, 6, 1), null,
                List.of(company))));
    }

    private List<WorkspaceFinding> concentration(int same, int other, String type) {
        List<CaseSummary> cases = new ArrayList<>();
        IntStream.range(0, same).forEach(i -> cases.add(summary(i, type, "みどり会")));
        IntStream.range(same, same + other).forEach(i -> cases.add(summary(i, type, "会社" + i)));
        return engine.checkWorkspace(cases, engine.workspaceContext()).stream()
                .filter(finding -> finding.rule().id().equals("R-WHO-12")).toList();
    }

    @Test
    void mostServicesOfOnePlannerByOneCompanyAreNoticed() {
        List<WorkspaceFinding> findings = concentration(9, 1, "support");
        assertEquals(1, findings.size());
        assertEquals(10, findings.get(0).locations().size());
        assertTrue(findings.get(0).message(Locale.JAPANESE).contains("「みどり会」"));
        assertTrue(findings.get(0).message(Locale.ENGLISH).contains("90 %"));
    }

    @Test
    void exactlyTheShareOrTooFewCasesAreNot() {
        assertEquals(List.of(), concentration(8, 2, "managementA"));
        assertEquals(List.of(), concentration(9, 0, "support"));
        assertEquals(List.of(), concentration(20, 0, "managementC"));
    }

    @Test
    void aSummaryHoldsWhatTheRulesNeedAndNoLinkToTheCase() {
        PlanSummary plan = CaseSummary.of(SampleCases.support(), "a.sasae").plans().get(0);
        assertEquals("support", plan.planTypeId());
        assertEquals("佐藤 みどり", plan.responsible());
        assertEquals(LocalDate.of(2024, 6, 1), plan.from());
        assertEquals(List.of("みどり通所リハビリ"), plan.companies());
        assertTrue(plan.inForce(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 31)));
        assertTrue(!plan.inForce(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31)));
    }

    @Test
    void aWorkspaceRuleThatFailsIsSaid() {
        RuleTable table = new RuleTable(Texts.beside(WorkspaceRulesTest.class));
        table.error("T-01").workspace((cases, context, report) -> {
            throw new IllegalStateException("broken on purpose");
        });
        ValidationEngine broken = ValidationEngine.builder().rules(RuleRegistry.of(List.of(
                new Contribution("test", List.of(), table.workspaceRules())))).today(SampleCases.TODAY).build();
        assertEquals(List.of("R-SYS-01"), broken.checkWorkspace(List.of(), broken.workspaceContext()).stream()
                .map(finding -> finding.rule().id()).toList());
    }
}
