// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CENTRE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CENTRE_CONFIRMED_BY;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__CENTRE_CONFIRMED_ON;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLANNING_BODY;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__ADDRESS;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__OFFICE_NAME;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__PHONE;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROVIDER;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.validation.Plans.isBlank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;
import org.sasae.validation.WorkspaceContext;
import org.sasae.validation.WorkspaceReport;
import org.sasae.validation.internal.duties.StepDates;
import org.sasae.validation.internal.duties.TypeIds;

/** Who plans, on whose behalf, and with which providers. */
final class PlannerRules {

    private PlannerRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-WHO-02", TypeIds.A, TypeIds.B, TypeIds.C).within(CARE_PLAN, CarePlan.class,
                PlannerRules::responsible);
        table.error("R-WHO-06", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class, PlannerRules::confirmed,
                PROCESS_STEP);
        table.warning("R-WHO-07", TypeIds.SUPPORT, TypeIds.A).within(CARE_PLAN, CarePlan.class, PlannerRules::named);
        table.warning("R-WHO-10", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                PlannerRules::oneCompany, CARE_CASE, PROVIDER, OVERALL_ISSUE, PLAN_GOAL, SUPPORT_ROW);
        table.warning("R-WHO-12", TypeIds.SUPPORT, TypeIds.A).workspace(PlannerRules::concentration);
    }

    private static void responsible(CarePlan plan, RuleContext context, FindingReport report) {
        boolean office = plan.getPlanningBody() == PlanningBody.DESIGNATED_OFFICE
                || plan.getPlanningBody() == PlanningBody.OTHER_OFFICE;
        if (office && plan.getDelegation() == null) {
            report.at(plan, CARE_PLAN__PLANNING_BODY).with(context.planType().shortName(), plan.getPlanningBody());
        }
    }

    private static void confirmed(CarePlan plan, RuleContext context, FindingReport report) {
        LocalDate explained = StepDates.of(plan, ProcessStepKind.EXPLANATION);
        if (plan.getDelegation() == null || explained == null) {
            return;
        }
        if (isBlank(plan.getCentreConfirmedBy()) || plan.getCentreConfirmedOn() == null) {
            report.at(plan, isBlank(plan.getCentreConfirmedBy()) ? CARE_PLAN__CENTRE_CONFIRMED_BY
                    : CARE_PLAN__CENTRE_CONFIRMED_ON).variant("missing").with(explained);
        } else if (plan.getCentreConfirmedOn().isAfter(explained)) {
            report.at(plan, CARE_PLAN__CENTRE_CONFIRMED_ON).variant("late")
                    .with(plan.getCentreConfirmedOn(), explained);
        }
    }

    private static void named(CarePlan plan, RuleContext context, FindingReport report) {
        Delegation delegation = plan.getDelegation();
        if (delegation == null) {
            return;
        }
        List<EStructuralFeature> missing = new ArrayList<>();
        if (isBlank(delegation.getOfficeName())) {
            missing.add(DELEGATION__OFFICE_NAME);
        }
        if (isBlank(delegation.getAddress())) {
            missing.add(DELEGATION__ADDRESS);
        }
        if (isBlank(delegation.getPhone())) {
            missing.add(DELEGATION__PHONE);
        }
        if (plan.getCentre() == null || isBlank(plan.getCentre().getName())) {
            missing.add(CARE_PLAN__CENTRE);
        }
        if (!missing.isEmpty()) {
            report.at(delegation, missing.get(0) == CARE_PLAN__CENTRE ? null : missing.get(0)).with(missing);
        }
    }

    private static void oneCompany(CarePlan plan, RuleContext context, FindingReport report) {
        List<SupportRow> rows = Plans.rows(plan).filter(Services::isByProvider).toList();
        Set<String> companies = new HashSet<>();
        rows.forEach(row -> companies.add(Services.companyOf(row)));
        if (rows.size() >= context.limit(Limit.CONCENTRATION_MIN_ROWS) && companies.size() == 1
                && !companies.contains("")) {
            report.at(plan, CARE_PLAN__OVERALL_ISSUES).with(rows.size(), companies.iterator().next());
        }
    }

    /** Over the cases of one planner, counted per row with a provider. */
    private static void concentration(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report) {
        Map<String, List<CaseSummary>> byPlanner = new LinkedHashMap<>();
        for (CaseSummary summary : cases) {
            summary.plans().stream().filter(plan -> counts(plan, context)).map(CaseSummary.PlanSummary::responsible)
                    .filter(name -> !name.isEmpty()).distinct()
                    .forEach(name -> byPlanner.computeIfAbsent(name, key -> new ArrayList<>()).add(summary));
        }
        byPlanner.forEach((planner, own) -> {
            if (own.size() >= context.limit(Limit.CONCENTRATION_MIN_CASES)) {
                concentration(planner, own, context, report);
            }
        });
    }

    private static boolean counts(CaseSummary.PlanSummary plan, WorkspaceContext context) {
        return (context.isType(plan.planTypeId(), TypeIds.SUPPORT) || context.isType(plan.planTypeId(), TypeIds.A))
                && plan.inForce(context.today(), context.today());
    }

    private static void concentration(String planner, List<CaseSummary> cases, WorkspaceContext context,
            WorkspaceReport report) {
        Map<String, Integer> rows = new HashMap<>();
        int all = 0;
        for (CaseSummary summary : cases) {
            for (CaseSummary.PlanSummary plan : summary.plans()) {
                if (counts(plan, context) && plan.responsible().equals(planner)) {
                    plan.companies().forEach(company -> rows.merge(company, 1, Integer::sum));
                    all += plan.companies().size();
                }
            }
        }
        int total = all;
        rows.forEach((company, count) -> {
            if (count * 100L > (long) total * context.limit(Limit.CONCENTRATION_MAX_PERCENT)) {
                report.add("", cases, planner, cases.size(), company, (int) (count * 100L / total));
            }
        });
    }
}
