// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__ONE_YEAR_GOAL;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__OVERALL_ISSUES;
import static org.sasae.model.care.CarePackage.Literals.GOAL;
import static org.sasae.model.care.CarePackage.Literals.ICF_FACTOR;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalDomain;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Goal;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.PlanGoal;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** The goals of a plan together: not the body alone, and somewhere a role, people, something to look forward to. */
final class RangeRules {

    private static final int FEWEST_GOALS = 2;

    private final Readings readings;

    RangeRules(Readings readings) {
        this.readings = readings;
    }

    void addTo(RuleTable table) {
        table.hint("R-GOAL-10").ofCase(CARE_PLAN, CarePlan.class, this::oneSided, CARE_CASE, OVERALL_ISSUE, GOAL,
                ICF_FACTOR);
        table.hint("R-GOAL-11").ofCase(CARE_PLAN, CarePlan.class, this::participation, CARE_CASE, OVERALL_ISSUE, GOAL,
                ICF_FACTOR);
    }

    /** Where life areas or facts are recorded for every goal, R-FRM-17 speaks; here the text says what it is about. */
    private void oneSided(CarePlan plan, RuleContext context, FindingReport report) {
        List<PlanGoal> goals = written(plan);
        if (goals.stream().allMatch(goal -> !recorded(goal).isEmpty())) {
            return;
        }
        Set<IcfComponent> all = components(goals, context);
        if (all.size() == 1) {
            report.at(plan, CARE_PLAN__OVERALL_ISSUES).with(all.iterator().next());
        }
    }

    /** Silent where one-sidedness has been reported already, which says the same. */
    private void participation(CarePlan plan, RuleContext context, FindingReport report) {
        List<PlanGoal> goals = written(plan);
        if (goals.isEmpty() || components(goals, context).size() == 1) {
            return;
        }
        Stream<Goal> all = Stream.concat(Stream.of(plan.getOneDayGoal(), plan.getOneYearGoal()).filter(Objects::nonNull),
                goals.stream().flatMap(goal -> Stream.concat(Stream.of(goal), goal.getSmallSteps().stream())));
        if (all.noneMatch(goal -> takesPart(goal, context))) {
            report.at(plan, CARE_PLAN__ONE_YEAR_GOAL);
        }
    }

    private boolean takesPart(Goal goal, RuleContext context) {
        if (recorded(goal).contains(IcfComponent.PARTICIPATION)) {
            return true;
        }
        GoalContent content = readings.content(goal.getText(), context.profile());
        return content.withOthers() || content.domains().stream().anyMatch(GoalDomain::isParticipation);
    }

    private static List<PlanGoal> written(CarePlan plan) {
        return Plans.goals(plan).filter(goal -> !Plans.isBlank(goal.getText())).toList();
    }

    /** @return the components of two goals or more; empty when there are fewer, or one is not understood */
    private Set<IcfComponent> components(List<PlanGoal> goals, RuleContext context) {
        Set<IcfComponent> all = EnumSet.noneOf(IcfComponent.class);
        for (PlanGoal goal : goals) {
            Set<IcfComponent> own = recorded(goal);
            if (own.isEmpty()) {
                own = read(goal, context);
            }
            if (own.isEmpty() || goals.size() < FEWEST_GOALS) {
                return Set.of();
            }
            all.addAll(own);
        }
        return all;
    }

    private Set<IcfComponent> read(Goal goal, RuleContext context) {
        Set<IcfComponent> components = EnumSet.noneOf(IcfComponent.class);
        GoalContent content = readings.content(goal.getText(), context.profile());
        content.domains().forEach(domain -> components.add(domain == GoalDomain.BODY ? IcfComponent.BODY_FUNCTIONS
                : domain.isParticipation() ? IcfComponent.PARTICIPATION : IcfComponent.ACTIVITIES));
        if (content.withOthers() && !components.isEmpty()) {
            components.add(IcfComponent.PARTICIPATION);
        }
        return components;
    }

    private static Set<IcfComponent> recorded(Goal goal) {
        Set<IcfComponent> components = EnumSet.noneOf(IcfComponent.class);
        goal.getFactors().stream().map(RangeRules::group).filter(Objects::nonNull).forEach(components::add);
        if (components.isEmpty()) {
            switch (goal.getLifeArea()) {
                case LEARNING, TASKS, COMMUNICATION, MOBILITY, SELF_CARE, DOMESTIC_LIFE ->
                        components.add(IcfComponent.ACTIVITIES);
                case RELATIONSHIPS, MAJOR_LIFE_AREAS, COMMUNITY_LIFE -> components.add(IcfComponent.PARTICIPATION);
                case UNSPECIFIED -> { /* the text decides */ }
            }
        }
        return components;
    }

    private static IcfComponent group(IcfFactor factor) {
        return switch (factor.getComponent()) {
            case BODY_FUNCTIONS, BODY_STRUCTURES -> IcfComponent.BODY_FUNCTIONS;
            case ACTIVITIES -> IcfComponent.ACTIVITIES;
            case PARTICIPATION -> IcfComponent.PARTICIPATION;
            default -> null;
        };
    }
}
