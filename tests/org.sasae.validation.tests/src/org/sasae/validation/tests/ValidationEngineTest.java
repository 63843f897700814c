// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfile.RuleSetting;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.PlanGoal;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;
import org.sasae.validation.FindingPath;
import org.sasae.validation.RuleRegistry;
import org.sasae.validation.RuleRegistry.Contribution;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Severity;
import org.sasae.validation.ValidationEngine;

/** The engine: failing rules, profiles, plan types, paths, threads. */
class ValidationEngineTest {

    private static RuleTable table() {
        return new RuleTable(Texts.beside(ValidationEngineTest.class));
    }

    private static ValidationEngine engine(RuleTable table) {
        return ValidationEngine.builder()
                .rules(RuleRegistry.of(List.of(new Contribution("test", table.rules(), List.of()))))
                .planTypes(InstalledPlugins.planTypes()).today(SampleCases.TODAY).build();
    }

    @Test
    void aRuleThatFailsBecomesAFindingAndTheOthersGoOn() {
        RuleTable table = table();
        table.error("T-01").within(CARE_CASE, CareCase.class, (careCase, context, report) -> {
            throw new IllegalStateException("broken on purpose");
        });
        table.hint("T-02").within(CARE_CASE, CareCase.class, (careCase, context, report) -> report.at(careCase));
        List<Finding> findings = engine(table).check(SampleCases.support());
        assertEquals(List.of("R-SYS-01", "T-02"), findings.stream().map(Finding::ruleId).toList());
        assertTrue(findings.get(0).message(Locale.JAPANESE).contains("T-01"));
        assertTrue(findings.get(0).message(Locale.JAPANESE).contains("確認できませんでした"));
    }

    @Test
    void aProfileSwitchesRulesOffAndChangesTheirWeight() {
        CareCase careCase = SampleCases.support();
        goal(careCase).getSupportRows().clear();
        plan(careCase).setOneYearGoal(null);
        MunicipalityProfile profile = MunicipalityProfile.builder("p")
                .rule("R-FRM-08", new RuleSetting(false, null))
                .rule("R-FRM-15", new RuleSetting(true, "ERROR")).build();
        List<Finding> findings = InstalledPlugins.builder(SampleCases.TODAY).profileOfAll(profile).build()
                .check(careCase);
        assertTrue(findings.stream().noneMatch(finding -> finding.ruleId().equals("R-FRM-08")));
        assertEquals(List.of(Severity.ERROR), findings.stream()
                .filter(finding -> finding.ruleId().equals("R-FRM-15")).map(Finding::severity).toList());
    }

    @Test
    void aLimitOfTheProfileHoldsBeforeTheNationalOne() {
        CareCase careCase = SampleCases.support();
        goal(careCase).getSmallSteps().clear();
        goal(careCase).setEnd(goal(careCase).getEnd().plusMonths(2));
        MunicipalityProfile profile = MunicipalityProfile.builder("p").limit(null, "goal.maxMonths", 12).build();
        assertTrue(has(InstalledPlugins.engine(SampleCases.TODAY), careCase, "R-PER-02"));
        assertTrue(!has(InstalledPlugins.builder(SampleCases.TODAY).profileOfAll(profile).build(), careCase,
                "R-PER-02"));
    }

    private static boolean has(ValidationEngine engine, CareCase careCase, String rule) {
        return engine.check(careCase).stream().anyMatch(finding -> finding.ruleId().equals(rule));
    }

    @Test
    void rulesOfATypeHoldForTypesThatBuildOnIt() {
        PlanType local = PlanType.builder("local").basedOn("support").build();
        CareCase careCase = SampleCases.support();
        plan(careCase).setPlanTypeId("local");
        goal(careCase).getSupportRows().clear();
        ValidationEngine engine = InstalledPlugins.builder(SampleCases.TODAY)
                .planTypes(PlanTypeRegistry.of(List.of(local))).build();
        assertTrue(has(engine, careCase, "R-FRM-08"));
    }

    @Test
    void pathsAreReadableAndExact() {
        CareCase careCase = SampleCases.support();
        assertEquals("/plans[1]/overallIssues[1]/goals[1]", FindingPath.machine(goal(careCase)));
        assertEquals("/", FindingPath.machine(careCase));
        assertEquals("介護予防サービス・支援計画 1 › 総合的課題 1 › 目標 1",
                FindingPath.readable(goal(careCase), Locale.JAPANESE));
        assertEquals("アセスメント 1 › 健康管理",
                FindingPath.readable(careCase.getAssessments().get(0).getAreas().get(3), Locale.JAPANESE));
        assertEquals("事例", FindingPath.readable(careCase, Locale.JAPANESE));
    }

    @Test
    void messagesNameThingsInTheLanguageAskedFor() {
        CareCase careCase = SampleCases.support();
        goal(careCase).setText("一人で風呂に入る");
        goal(careCase).getSupportRows().clear();
        Finding finding = InstalledPlugins.engine(SampleCases.TODAY).check(careCase).stream()
                .filter(f -> f.ruleId().equals("R-FRM-08")).findFirst().orElseThrow();
        assertEquals("目標「一人で風呂に入る」に支援計画の行がありません。誰が何をするかを1行以上入れてください。",
                finding.message(Locale.JAPANESE));
        assertEquals("The goal \"一人で風呂に入る\" has no row of support. Add at least one: who does what.",
                finding.message(Locale.ENGLISH));
        assertNotEquals(finding.explanation(Locale.ENGLISH), finding.explanation(Locale.JAPANESE));
    }

    @Test
    void aRuleSeesWhatTheEngineWasGiven() {
        RuleTable table = table();
        table.hint("T-01", "support").within(PLAN_GOAL, PlanGoal.class, (goal, context, report) -> {
            assertEquals(SampleCases.TODAY, context.today());
            assertEquals("support", context.planType().id());
            assertEquals(6, context.service(Integer.class).orElse(6));
            report.at(goal);
        });
        assertEquals(List.of("T-01"), engine(table).check(SampleCases.support()).stream().map(Finding::ruleId)
                .toList());
        assertEquals(List.of(), engine(table).check(SampleCases.managementA()));
    }

    @Test
    void manyThreadsCheckManyCasesWithOneEngine() {
        ValidationEngine engine = InstalledPlugins.engine(SampleCases.TODAY);
        List<Integer> counts = IntStream.range(0, 400).parallel().mapToObj(i -> {
            CareCase careCase = SampleCases.of(FormExamples.TYPES.get(i % 2));
            goal(careCase).getSupportRows().clear();
            return (int) engine.check(careCase).stream().filter(f -> f.ruleId().equals("R-FRM-08")).count();
        }).distinct().toList();
        assertEquals(List.of(1), counts);
    }
}
