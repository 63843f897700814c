// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.PlanningBody;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.CaseSummary.PlanSummary;
import org.sasae.validation.RuleTable;
import org.sasae.validation.WorkspaceContext;
import org.sasae.validation.WorkspaceReport;

/**
 * How many cases one person looks after. Plans of the types A, B and C do not count (R-LOAD-03); cases whose planner
 * or period is unknown do not either.
 */
final class CaseLoadRules {

    private CaseLoadRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-LOAD-01", SupportRules.TYPE).workspace(CaseLoadRules::centre);
        table.error("R-LOAD-02", SupportRules.TYPE).workspace(CaseLoadRules::office);
    }

    private static void centre(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report) {
        LocalDate last = context.today();
        LocalDate first = last.minusYears(1).plusDays(1);
        int most = context.limit(Limit.CENTRE_CASES_PER_STAFF_YEAR);
        Map<String, List<CaseSummary>> byStaff = byPerson(cases, context, first, last, plan ->
                plan.body() == PlanningBody.COMMUNITY_SUPPORT_CENTRE && !plan.delegated());
        byStaff.forEach((person, own) -> {
            if (own.size() > most) {
                report.add("", own, person, own.size(), most);
            }
        });
    }

    private static void office(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report) {
        YearMonth month = YearMonth.from(context.today());
        int limit = context.limit(context.dataExchangeWithClerk() ? Limit.OFFICE_CASES_PER_MANAGER_WITH_SUPPORT
                : Limit.OFFICE_CASES_PER_MANAGER);
        Map<String, List<CaseSummary>> byManager = byPerson(cases, context, month.atDay(1), month.atEndOfMonth(),
                plan -> plan.body() == PlanningBody.DESIGNATED_OFFICE || plan.delegated());
        byManager.forEach((person, own) -> {
            int longTerm = context.longTermCareCases().getOrDefault(person, 0);
            if (3 * longTerm + own.size() >= 3 * limit) {
                report.add("", own, person, longTerm, own.size(), limit);
            }
        });
    }

    private static Map<String, List<CaseSummary>> byPerson(List<CaseSummary> cases, WorkspaceContext context,
            LocalDate first, LocalDate last, Predicate<PlanSummary> counted) {
        Map<String, List<CaseSummary>> result = new LinkedHashMap<>();
        for (CaseSummary summary : cases) {
            summary.plans().stream()
                    .filter(plan -> context.isType(plan.planTypeId(), SupportRules.TYPE) && plan.inForce(first, last)
                            && !plan.responsible().isEmpty() && counted.test(plan))
                    .map(PlanSummary::responsible).distinct()
                    .forEach(person -> result.computeIfAbsent(person, key -> new ArrayList<>()).add(summary));
        }
        return result;
    }
}
