// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__EVALUATIONS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PERIOD_TO;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION__VALID_TO;
import static org.sasae.model.care.CarePackage.Literals.GOAL__END;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.calendar.MonitoringWindows.Window;
import org.sasae.core.text.LocalizedText;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.EvaluationDecision;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.validation.CaseSummary.PlanSummary;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.ServiceTime;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.internal.ArgumentText;
import org.sasae.validation.internal.duties.EvaluationDuty;
import org.sasae.validation.internal.duties.GoalReview;
import org.sasae.validation.internal.duties.MonitoringDuty;
import org.sasae.validation.internal.duties.RenewalDuty;

/**
 * Says until when what is to be done in a case. What is asked for, and whether it was done, is decided by what the
 * rules decide with: a deadline exists only where the rule holds that would complain of missing it, for the type of
 * the plan and in the municipality of the case. Immutable and safe for many threads, each with cases of its own.
 */
public final class Deadlines {

    private final ValidationEngine engine;

    /** @param engine knows rules, plan types, profiles and the day, not null */
    public Deadlines(ValidationEngine engine) {
        this.engine = Objects.requireNonNull(engine);
    }

    /** @return the day on which cases are looked at */
    public LocalDate today() {
        return engine.today();
    }

    /** @return what is overdue and what is due next in the case, in the order of lists; never null */
    public List<Deadline> of(CareCase careCase) {
        List<Deadline> deadlines = new ArrayList<>();
        certifications(careCase, deadlines);
        for (CarePlan plan : careCase.getPlans()) {
            OfPlan of = new OfPlan(careCase, plan, engine.context(careCase, plan), deadlines);
            of.evaluation();
            if (plan.getState() == PlanState.IN_FORCE) {
                of.end();
                of.goals();
                of.contact();
                of.visits();
            }
        }
        deadlines.sort(Deadline.FIRST_DUE);
        return List.copyOf(deadlines);
    }

    /** @return the same for a list over several cases; the location is chosen by the caller */
    public List<CaseDeadline> of(CareCase careCase, String location) {
        String name = careCase.getClient() == null ? "" : text(careCase.getClient().getName());
        String client = name.isEmpty() ? text(careCase.getTitle()) : name;
        return of(careCase).stream().map(deadline -> new CaseDeadline(location, client, deadline)).toList();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** @return the rule that complains when a deadline of this kind is missed; the end of a plan has none */
    private static String ruleOf(DeadlineKind kind) {
        return switch (kind) {
            case CERTIFICATION_END -> "R-CRT-05";
            case GOAL_END -> "R-PRC-05";
            case CONTACT -> "R-MON-01";
            case HOME_VISIT -> "R-MON-02";
            case EVALUATION -> "R-EVA-01";
            case PLAN_END -> "";
        };
    }

    private void certifications(CareCase careCase, List<Deadline> deadlines) {
        RuleContext context = engine.context(careCase, null);
        if (!engine.holds(ruleOf(DeadlineKind.CERTIFICATION_END), context)) {
            return;
        }
        for (Certification certification : careCase.getCertifications()) {
            RenewalDuty.of(certification, context).filter(duty -> !duty.to().isBefore(today())
                    || RenewalDuty.isNeeded(certification, context)).ifPresent(duty -> deadlines.add(new Deadline(
                            DeadlineKind.CERTIFICATION_END, duty.from(), duty.to(),
                            Detail.of("detail.certification", certification.getCareLevel()),
                            managerOf(careCase, certification), Places.of(careCase, certification),
                            CERTIFICATION__VALID_TO)));
        }
    }

    private static String managerOf(CareCase careCase, Certification certification) {
        return careCase.getPlans().stream()
                .filter(plan -> Plans.certification(plan).orElse(null) == certification)
                .max(Comparator.comparing((CarePlan plan) -> plan.getState() == PlanState.IN_FORCE))
                .map(plan -> PlanSummary.of(plan).responsible()).orElse("");
    }

    /** The deadlines of one plan. */
    private final class OfPlan {

        private final CareCase careCase;
        private final CarePlan plan;
        private final RuleContext context;
        private final List<Deadline> deadlines;
        private final String manager;
        private final LocalDate today;

        private OfPlan(CareCase careCase, CarePlan plan, RuleContext context, List<Deadline> deadlines) {
            this.careCase = careCase;
            this.plan = plan;
            this.context = context;
            this.deadlines = deadlines;
            this.manager = PlanSummary.of(plan).responsible();
            this.today = context.today();
        }

        private boolean isAsked(DeadlineKind kind) {
            return engine.holds(ruleOf(kind), context);
        }

        private void add(DeadlineKind kind, LocalDate from, LocalDate due, LocalizedText detail, EObject subject,
                EStructuralFeature feature) {
            deadlines.add(new Deadline(kind, from, due, detail, manager, Places.of(careCase, subject), feature));
        }

        void evaluation() {
            if (isAsked(DeadlineKind.EVALUATION)) {
                EvaluationDuty.of(plan, context).stream().min(Comparator.comparing(EvaluationDuty::due))
                        .filter(duty -> plan.getState() == PlanState.IN_FORCE || duty.due().isBefore(today))
                        .ifPresent(duty -> add(DeadlineKind.EVALUATION, null, duty.due(),
                                Detail.of("detail.evaluation." + duty.reason(), duty.since()), careCase,
                                CARE_CASE__EVALUATIONS));
            }
        }

        void end() {
            LocalDate end = Plans.end(plan);
            boolean followed = careCase.getPlans().stream().anyMatch(other -> other.getReplaces() == plan)
                    || Plans.evaluations(plan).stream().map(Evaluation::getDecision)
                            .anyMatch(EvaluationDecision.END::equals);
            if (end != null && !followed) {
                LocalizedText name = context.planType() == null ? locale -> text(plan.getPlanTypeId())
                        : context.planType().shortName();
                add(DeadlineKind.PLAN_END, null, end, name, plan, CARE_PLAN__PERIOD_TO);
            }
        }

        void goals() {
            boolean asked = isAsked(DeadlineKind.GOAL_END);
            SortedMap<LocalDate, List<PlanGoal>> byEnd = new TreeMap<>();
            Plans.goals(plan).filter(goal -> goal.getEnd() != null)
                    .forEach(goal -> byEnd.computeIfAbsent(goal.getEnd(), day -> new ArrayList<>()).add(goal));
            byEnd.forEach((end, goals) -> {
                boolean open = !end.isBefore(today) || asked;
                if (open && !GoalReview.isReviewed(careCase, end)) {
                    String first = ArgumentText.shortened(text(goals.get(0).getText()));
                    add(DeadlineKind.GOAL_END, null, end, goals.size() == 1 ? Detail.of("detail.goal", first)
                            : Detail.of("detail.goals", first, goals.size() - 1), goals.get(0), GOAL__END);
                }
            });
        }

        void contact() {
            LocalDate start = Plans.serviceStart(plan);
            if (start == null || !isAsked(DeadlineKind.CONTACT)) {
                return;
            }
            MonitoringDuty.of(plan, context, later(start).plusMonths(2)).ifPresent(duty -> {
                List<YearMonth> open = duty.monthsWithoutContact();
                YearMonth now = YearMonth.from(today);
                ServiceTime.runs(open.stream().filter(month -> month.isBefore(now)).toList()).forEach(this::contact);
                open.stream().filter(month -> !month.isBefore(now)).findFirst()
                        .ifPresent(month -> contact(new Window(1, month, month)));
            });
        }

        private void contact(Window run) {
            add(DeadlineKind.CONTACT, run.first().atDay(1), run.first().atEndOfMonth(),
                    run.first().equals(run.last()) ? Detail.of("detail.month", run.first())
                            : Detail.of("detail.months", run.first(), run.last()), careCase, CARE_CASE__MONITORINGS);
        }

        void visits() {
            LocalDate start = Plans.serviceStart(plan);
            if (start == null || !isAsked(DeadlineKind.HOME_VISIT)) {
                return;
            }
            List<PlanGoal> goals = goalsToVisit(start);
            MonitoringDuty.of(plan, context, later(start)).ifPresent(known -> {
                LocalDate horizon = later(start).plusMonths(2L * known.windowLength() + 1);
                MonitoringDuty.of(plan, context, horizon).ifPresent(duty -> {
                    List<Window> open = duty.windowsWithoutVisit();
                    open.stream().filter(window -> window.lastDay().isBefore(today)).forEach(this::visit);
                    open.stream().filter(window -> !window.lastDay().isBefore(today)).findFirst()
                            .filter(window -> goals.stream().noneMatch(goal -> endOfMonth(goal)
                                    .equals(window.lastDay()))).ifPresent(this::visit);
                });
            });
            goals.forEach(goal -> add(DeadlineKind.HOME_VISIT, goal.getEnd().withDayOfMonth(1), endOfMonth(goal),
                    Detail.of("detail.visitAtGoalEnd", YearMonth.from(goal.getEnd())), goal, GOAL__END));
        }

        private void visit(Window window) {
            add(DeadlineKind.HOME_VISIT, window.first().atDay(1), window.lastDay(),
                    Detail.of("detail.visit", window.first(), window.last()), careCase, CARE_CASE__MONITORINGS);
        }

        /** The goals in whose last month nobody has visited yet: those that are over, and the next. */
        private List<PlanGoal> goalsToVisit(LocalDate start) {
            if (!engine.holds("R-MON-07", context)) {
                return List.of();
            }
            LocalDate last = Plans.goals(plan).map(PlanGoal::getEnd).filter(Objects::nonNull)
                    .max(Comparator.naturalOrder()).orElse(start);
            LocalDate horizon = last.isBefore(later(start)) ? later(start) : last;
            List<PlanGoal> open = MonitoringDuty.of(plan, context, horizon.plusMonths(1))
                    .map(MonitoringDuty::goalsWithoutVisit).orElse(List.of());
            List<PlanGoal> wanted = new ArrayList<>(open.stream()
                    .filter(goal -> endOfMonth(goal).isBefore(today)).toList());
            open.stream().filter(goal -> !endOfMonth(goal).isBefore(today))
                    .min(Comparator.comparing(PlanGoal::getEnd)).ifPresent(wanted::add);
            return wanted;
        }

        private static LocalDate endOfMonth(PlanGoal goal) {
            return YearMonth.from(goal.getEnd()).atEndOfMonth();
        }

        private LocalDate later(LocalDate day) {
            return day.isAfter(today) ? day : today;
        }
    }
}
