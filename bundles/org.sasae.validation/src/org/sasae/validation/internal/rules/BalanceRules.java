// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__ICF_PICTURE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES;
import static org.sasae.model.care.CarePackage.Literals.GOAL;
import static org.sasae.model.care.CarePackage.Literals.ICF_FACTOR;
import static org.sasae.model.care.CarePackage.Literals.ICF_PICTURE;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Goal;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfPicture;
import org.sasae.model.care.PlanGoal;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** Body, activity and participation are looked at together (心身機能・活動・参加にバランス良く). */
final class BalanceRules {

    private static final int FEWEST_GOALS = 2;
    private static final int FEWEST_FACTS = 3;

    private BalanceRules() {
    }

    static void addTo(RuleTable table) {
        table.hint("R-FRM-17").ofCase(CARE_PLAN, CarePlan.class, BalanceRules::balance, CARE_CASE, OVERALL_ISSUE,
                GOAL, ICF_PICTURE, ICF_FACTOR);
    }

    private static void balance(CarePlan plan, RuleContext context, FindingReport report) {
        List<PlanGoal> goals = Plans.goals(plan).filter(goal -> !Plans.isBlank(goal.getText())).toList();
        Set<IcfComponent> inGoals = EnumSet.noneOf(IcfComponent.class);
        boolean allKnown = true;
        for (PlanGoal goal : goals) {
            Set<IcfComponent> ofGoal = components(goal);
            allKnown &= !ofGoal.isEmpty();
            inGoals.addAll(ofGoal);
        }
        if (goals.size() >= FEWEST_GOALS && allKnown && inGoals.size() == 1) {
            report.at(plan, CARE_PLAN__OVERALL_ISSUES).variant("goals").with(inGoals.iterator().next());
        }
        facts(context, report);
    }

    private static void facts(RuleContext context, FindingReport report) {
        IcfPicture picture = context.careCase().getIcfPicture();
        if (picture == null) {
            return;
        }
        List<IcfComponent> facts = picture.getFactors().stream().map(BalanceRules::group).filter(Objects::nonNull)
                .toList();
        if (facts.size() >= FEWEST_FACTS && facts.stream().distinct().count() == 1) {
            report.at(context.careCase(), CARE_CASE__ICF_PICTURE).variant("facts").with(facts.get(0));
        }
    }

    private static Set<IcfComponent> components(Goal goal) {
        Set<IcfComponent> linked = goal.getFactors().stream().map(BalanceRules::group).filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IcfComponent.class)));
        if (linked.isEmpty()) {
            switch (goal.getLifeArea()) {
                case LEARNING, TASKS, COMMUNICATION, MOBILITY, SELF_CARE, DOMESTIC_LIFE ->
                        linked.add(IcfComponent.ACTIVITIES);
                case RELATIONSHIPS, MAJOR_LIFE_AREAS, COMMUNITY_LIFE -> linked.add(IcfComponent.PARTICIPATION);
                case UNSPECIFIED -> { /* not classified */ }
            }
        }
        return linked;
    }

    /** Body functions and structures are one of the three; what is none of the three does not count. */
    private static IcfComponent group(IcfFactor factor) {
        return switch (factor.getComponent()) {
            case BODY_FUNCTIONS, BODY_STRUCTURES -> IcfComponent.BODY_FUNCTIONS;
            case ACTIVITIES -> IcfComponent.ACTIVITIES;
            case PARTICIPATION -> IcfComponent.PARTICIPATION;
            default -> null;
        };
    }
}
