// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__EVALUATIONS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION__BODY_TREND;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION__BY_HOME_VISIT;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION__CENTRE_OPINION;
import static org.sasae.model.care.CarePackage.Literals.GOAL;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION__CAUSE_SEEN_BY_FAMILY;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION__CAUSE_SEEN_BY_PLANNER;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION__FUTURE_POLICY;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION__PERIOD_FROM;
import static org.sasae.model.care.CarePackage.Literals.GOAL_EVALUATION__PERIOD_TO;
import static org.sasae.model.care.CarePackage.Literals.MONITORING;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.validation.Plans.isBlank;

import java.time.YearMonth;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.Achievement;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.EvaluationDecision;
import org.sasae.model.care.GoalEvaluation;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Trend;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.ServiceTime;
import org.sasae.validation.Severity;
import org.sasae.validation.internal.duties.EvaluationDuty;
import org.sasae.validation.internal.duties.TypeIds;

/** Evaluations are made in time, at home, and say what follows (サービス評価表). */
final class EvaluationRules {

    private EvaluationRules() {
    }

    static void addTo(RuleTable table) {
        String[] types = {TypeIds.SUPPORT, TypeIds.A};
        table.error("R-EVA-01", types).ofCase(CARE_PLAN, CarePlan.class, EvaluationRules::inTime, CARE_CASE,
                EVALUATION);
        table.error("R-EVA-02", types).ofCase(EVALUATION, Evaluation.class, EvaluationRules::atHome, CARE_CASE,
                MONITORING);
        table.error("R-EVA-03", types).within(GOAL_EVALUATION, GoalEvaluation.class, EvaluationRules::causes);
        table.warning("R-EVA-04", types).ofCase(GOAL_EVALUATION, GoalEvaluation.class, EvaluationRules::period, GOAL);
        table.warning("R-EVA-05", types).ofCase(GOAL_EVALUATION, GoalEvaluation.class, EvaluationRules::stepUp,
                CARE_CASE, CARE_PLAN, EVALUATION, OVERALL_ISSUE, GOAL);
        table.hint("R-EVA-06", types).within(EVALUATION, Evaluation.class, EvaluationRules::trends);
        table.error("R-EVA-07").ofCase(EVALUATION, Evaluation.class, EvaluationRules::centreOpinion, CARE_CASE,
                CARE_PLAN, DELEGATION);
    }

    private static void inTime(CarePlan plan, RuleContext context, FindingReport report) {
        EvaluationDuty.of(plan, context).stream().filter(duty -> duty.due().isBefore(context.today())).findFirst()
                .ifPresent(duty -> report.at(context.careCase(), CARE_CASE__EVALUATIONS).variant(duty.reason())
                        .with(duty.since(), context.limit(Limit.EVALUATION_MAX_MONTHS)));
    }

    private static void atHome(Evaluation evaluation, RuleContext context, FindingReport report) {
        if (evaluation.getByHomeVisit() == YesNo.NO) {
            report.at(evaluation, EVALUATION__BY_HOME_VISIT).variant("elsewhere");
        } else if (evaluation.getByHomeVisit() == YesNo.UNKNOWN && evaluation.getEvaluatedOn() != null) {
            YearMonth month = YearMonth.from(evaluation.getEvaluatedOn());
            boolean visited = context.careCase().getMonitorings().stream().anyMatch(monitoring ->
                    monitoring.getMode() == ContactMode.HOME_VISIT && month.equals(ServiceTime.monthOf(monitoring)));
            if (!visited) {
                report.at(evaluation, EVALUATION__BY_HOME_VISIT).variant("unknown").severity(Severity.WARNING);
            }
        }
    }

    private static void causes(GoalEvaluation part, RuleContext context, FindingReport report) {
        if (part.getAchievement() == Achievement.NOT_ACHIEVED) {
            if (isBlank(part.getCauseSeenByFamily())) {
                report.at(part, GOAL_EVALUATION__CAUSE_SEEN_BY_FAMILY).variant("family").with(goalOf(part));
            }
            if (isBlank(part.getCauseSeenByPlanner())) {
                report.at(part, GOAL_EVALUATION__CAUSE_SEEN_BY_PLANNER).variant("planner").with(goalOf(part));
            }
        }
    }

    /** @return what a message calls the goal */
    private static Object goalOf(GoalEvaluation part) {
        return part.getGoal() == null ? part : part.getGoal();
    }

    private static void period(GoalEvaluation part, RuleContext context, FindingReport report) {
        PlanGoal goal = part.getGoal();
        if (goal == null || goal.getStart() == null || goal.getEnd() == null || part.getPeriodFrom() == null
                || part.getPeriodTo() == null) {
            return;
        }
        if (!goal.getStart().equals(part.getPeriodFrom()) || !goal.getEnd().equals(part.getPeriodTo())) {
            report.at(part, goal.getEnd().equals(part.getPeriodTo()) ? GOAL_EVALUATION__PERIOD_FROM
                    : GOAL_EVALUATION__PERIOD_TO)
                    .with(goal, part.getPeriodFrom(), part.getPeriodTo(), goal.getStart(), goal.getEnd())
                    .fix("copy", Fixes.all(Fixes.set(part, GOAL_EVALUATION__PERIOD_FROM, goal.getStart()),
                            Fixes.set(part, GOAL_EVALUATION__PERIOD_TO, goal.getEnd())));
        }
    }

    private static void stepUp(GoalEvaluation part, RuleContext context, FindingReport report) {
        boolean ends = part.eContainer() instanceof Evaluation evaluation
                && evaluation.getDecision() == EvaluationDecision.END;
        boolean followed = context.careCase().getPlans().stream().anyMatch(plan -> plan.getReplaces() != null
                && plan.getReplaces() == context.plan() && Plans.goals(plan).findAny().isPresent());
        if (part.getAchievement() == Achievement.ACHIEVED && !ends && !followed
                && !Lexicon.STEP_UP.in(part.getFuturePolicy())) {
            report.at(part, GOAL_EVALUATION__FUTURE_POLICY).with(goalOf(part));
        }
    }

    private static void trends(Evaluation evaluation, RuleContext context, FindingReport report) {
        if (evaluation.getBodyTrend() == Trend.UNSPECIFIED && evaluation.getActivityTrend() == Trend.UNSPECIFIED
                && evaluation.getParticipationTrend() == Trend.UNSPECIFIED) {
            report.at(evaluation, EVALUATION__BODY_TREND);
        }
    }

    private static void centreOpinion(Evaluation evaluation, RuleContext context, FindingReport report) {
        if (context.plan() != null && context.plan().getDelegation() != null
                && isBlank(evaluation.getCentreOpinion())) {
            report.at(evaluation, EVALUATION__CENTRE_OPINION);
        }
    }
}
