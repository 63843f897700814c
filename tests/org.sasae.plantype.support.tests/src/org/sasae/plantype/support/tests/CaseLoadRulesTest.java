// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.PlanningBody;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.CaseSummary.PlanSummary;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.WorkspaceContext;
import org.sasae.validation.WorkspaceFinding;

/** How many cases one person looks after, over all cases of a workspace. */
class CaseLoadRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);

    private static List<CaseSummary> cases(int count, String type, PlanningBody body, String from) {
        PlanSummary plan = new PlanSummary(type, PlanState.IN_FORCE, body, "北地域包括支援センター", "佐藤", false, "",
                from == null ? null : LocalDate.parse(from), null, List.of());
        return IntStream.range(0, count).mapToObj(i -> new CaseSummary(i + ".sasae", "", List.of(plan))).toList();
    }

    private static List<WorkspaceFinding> check(List<CaseSummary> cases, Map<String, Integer> longTerm,
            boolean clerk) {
        ValidationEngine engine = InstalledPlugins.engine(TODAY);
        return engine.checkWorkspace(cases, new WorkspaceContext(MunicipalityProfile.national(), engine.planTypes(),
                TODAY, longTerm, clerk)).stream().filter(f -> f.rule().id().startsWith("R-LOAD")).toList();
    }

    private static List<String> ids(List<CaseSummary> cases) {
        return check(cases, Map.of(), false).stream().map(f -> f.rule().id()).toList();
    }

    @Test
    void aMemberOfStaffMayHave240CasesButNotMore() {
        PlanningBody centre = PlanningBody.COMMUNITY_SUPPORT_CENTRE;
        assertEquals(List.of(), ids(cases(240, "support", centre, "2024-06-01")));
        assertEquals(List.of("R-LOAD-01"), ids(cases(241, "support", centre, "2024-06-01")));
    }

    @Test
    void programmePlansAndPlansWithoutDaysDoNotCount() {
        PlanningBody centre = PlanningBody.COMMUNITY_SUPPORT_CENTRE;
        assertEquals(List.of(), ids(cases(300, "managementA", centre, "2024-06-01")));
        assertEquals(List.of(), ids(cases(300, "managementC", centre, "2024-06-01")));
        assertEquals(List.of(), ids(cases(300, "support", centre, null)));
    }

    @Test
    void aThirdOfThePreventiveCasesCountsForACareManager() {
        List<CaseSummary> thirty = cases(30, "support", PlanningBody.DESIGNATED_OFFICE, "2024-06-01");
        assertEquals(0, check(thirty, Map.of("佐藤", 34), false).size());
        assertEquals(1, check(thirty, Map.of("佐藤", 35), false).size());
        assertEquals(0, check(thirty, Map.of("佐藤", 39), true).size());
        assertEquals(1, check(thirty, Map.of("佐藤", 40), true).size());
        assertEquals(0, check(thirty, Map.of(), false).size());
    }

    @Test
    void theMessageNamesThePersonAndTheCases() {
        WorkspaceFinding finding = check(cases(241, "support", PlanningBody.COMMUNITY_SUPPORT_CENTRE, "2024-06-01"),
                Map.of(), false).get(0);
        assertEquals("佐藤さんの介護予防支援は、1年間で241件です。目安の240件を超えています。",
                finding.message(Locale.JAPANESE));
        assertTrue(finding.message(Locale.ENGLISH).contains("241"));
        assertEquals(241, finding.locations().size());
    }
}
