// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.PlanningBody;

/**
 * The few things of a case that rules over several cases need; small, and without any link to the case.
 *
 * @param location where the case lies, such as its file; chosen by the caller
 * @param title    the name of the case, possibly empty
 * @param plans    its plans
 */
public record CaseSummary(String location, String title, List<PlanSummary> plans) {

    public CaseSummary {
        plans = List.copyOf(plans);
    }

    /** Summarises a case. */
    public static CaseSummary of(CareCase careCase, String location) {
        List<PlanSummary> plans = careCase.getPlans().stream().map(PlanSummary::of).toList();
        return new CaseSummary(location, text(careCase.getTitle()), plans);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * One plan of a case.
     *
     * @param planTypeId  id of its type, possibly empty
     * @param state       draft, in force or ended
     * @param body        the body that plans
     * @param centre      name of the community support centre, possibly empty
     * @param planner     name of the planner, possibly empty
     * @param delegated   whether the work is delegated
     * @param careManager name of the care manager it is delegated to, possibly empty
     * @param from        when it begins, or null when unknown
     * @param to          when it ends, or null when unknown
     * @param companies   the company (or else the provider) of each row that a provider carries out
     */
    public record PlanSummary(String planTypeId, PlanState state, PlanningBody body, String centre, String planner,
            boolean delegated, String careManager, LocalDate from, LocalDate to, List<String> companies) {

        public PlanSummary {
            companies = List.copyOf(companies);
        }

        /** Summarises a plan. */
        public static PlanSummary of(CarePlan plan) {
            Delegation delegation = plan.getDelegation();
            List<String> companies = new ArrayList<>();
            Plans.rows(plan).filter(Services::isByProvider).map(Services::companyOf).filter(name -> !name.isEmpty())
                    .forEach(companies::add);
            return new PlanSummary(text(plan.getPlanTypeId()), plan.getState(), plan.getPlanningBody(),
                    plan.getCentre() == null ? "" : text(plan.getCentre().getName()), text(plan.getPlannerName()),
                    delegation != null, delegation == null ? "" : text(delegation.getCareManagerName()),
                    Plans.begin(plan), Plans.end(plan), companies);
        }

        /** @return the name of the person who looks after the case: the care manager when delegated, else the planner */
        public String responsible() {
            return delegated && !careManager.isEmpty() ? careManager : planner;
        }

        /** @return whether the plan is known to be in force at some day of the period, both days included */
        public boolean inForce(LocalDate first, LocalDate last) {
            return state != PlanState.DRAFT && from != null && !from.isAfter(last)
                    && (to == null ? state == PlanState.IN_FORCE : !to.isBefore(first));
        }
    }
}
