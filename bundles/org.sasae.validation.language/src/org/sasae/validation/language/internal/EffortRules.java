// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__CONTENT;

import java.util.List;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;

/** The person's own effort beside the services is more than attending them (自助・互助が先). */
final class EffortRules {

    private final Readings readings;

    EffortRules(Readings readings) {
        this.readings = readings;
    }

    void addTo(RuleTable table) {
        table.hint("R-GOAL-08").within(PLAN_GOAL, PlanGoal.class, this::ownEffort);
    }

    /** Where there is no row but services, R-FRM-09 speaks. */
    private void ownEffort(PlanGoal goal, RuleContext context, FindingReport report) {
        List<SupportRow> own = goal.getSupportRows().stream()
                .filter(row -> row.getCategory() == SupportCategory.SELF_CARE && !Plans.isBlank(row.getContent()))
                .toList();
        boolean services = goal.getSupportRows().stream().anyMatch(Services::isService);
        if (services && !own.isEmpty() && own.stream().allMatch(row -> isService(row, context))) {
            report.at(own.get(0), SUPPORT_ROW__CONTENT).with(goal, own.get(0));
        }
    }

    private boolean isService(SupportRow row, RuleContext context) {
        return readings.reading(GoalKind.ONE_YEAR, row.getContent(), context.profile()).labels()
                .contains(GoalLabel.SERVICE_AS_GOAL);
    }
}
