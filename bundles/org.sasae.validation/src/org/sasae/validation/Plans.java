// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.SupportRow;

/** Questions about a plan that many rules ask. Pure functions; what is unknown is null or empty. */
public final class Plans {

    private Plans() {
    }

    /** @return true for null and for text without visible characters */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** @return the case that holds the plan, or null for a plan outside of a case */
    public static CareCase careCase(CarePlan plan) {
        return plan.eContainer() instanceof CareCase careCase ? careCase : null;
    }

    /** @return the goals (目標) of all overall issues */
    public static Stream<PlanGoal> goals(CarePlan plan) {
        return plan.getOverallIssues().stream().flatMap(issue -> issue.getGoals().stream());
    }

    /** @return the support rows of all goals */
    public static Stream<SupportRow> rows(CarePlan plan) {
        return goals(plan).flatMap(goal -> goal.getSupportRows().stream());
    }

    /**
     * @return the certification the plan rests on; when the plan names none, the one valid on the day the plan was
     *     made, else the last one; empty when the case has none
     */
    public static Optional<Certification> certification(CarePlan plan) {
        CareCase careCase = careCase(plan);
        Certification named = sameCase(plan, plan.getCertification());
        if (named != null || careCase == null) {
            return Optional.ofNullable(named);
        }
        List<Certification> all = careCase.getCertifications();
        LocalDate day = plan.getCreatedOn() == null ? begin(plan) : plan.getCreatedOn();
        Optional<Certification> valid = day == null ? Optional.empty()
                : all.stream().filter(c -> c.getValidFrom() != null && !c.getValidFrom().isAfter(day)
                        && c.getValidTo() != null && !c.getValidTo().isBefore(day)).findFirst();
        return valid.or(() -> latest(all, Certification::getValidFrom));
    }

    /** @return the care level that holds for the plan; {@link CareLevel#UNDETERMINED} when unknown */
    public static CareLevel careLevel(CarePlan plan) {
        return certification(plan).map(Certification::getCareLevel).orElse(CareLevel.UNDETERMINED);
    }

    /** @return true for 要介護1 to 5 */
    public static boolean isLongTermCare(CareLevel level) {
        return level.compareTo(CareLevel.CARE_1) >= 0;
    }

    /** @return true for 要支援1 and 2 */
    public static boolean isSupportLevel(CareLevel level) {
        return level == CareLevel.SUPPORT_1 || level == CareLevel.SUPPORT_2;
    }

    /** @return the assessment the plan rests on; when it names none, the latest of the case; empty without any */
    public static Optional<Assessment> assessment(CarePlan plan) {
        CareCase careCase = careCase(plan);
        Assessment named = sameCase(plan, plan.getAssessment());
        if (named != null || careCase == null) {
            return Optional.ofNullable(named);
        }
        return latest(careCase.getAssessments(), Assessment::getAssessedOn);
    }

    /** @return the checklist of the plan, else of its certification, else the latest of the case */
    public static Optional<BasicChecklist> checklist(CarePlan plan) {
        CareCase careCase = careCase(plan);
        BasicChecklist named = sameCase(plan, plan.getChecklist());
        if (named == null) {
            named = certification(plan).map(c -> sameCase(plan, c.getChecklist())).orElse(null);
        }
        if (named != null || careCase == null) {
            return Optional.ofNullable(named);
        }
        return latest(careCase.getChecklists(), BasicChecklist::getAnsweredOn);
    }

    /** @return the recorded date of a step of the process, the earliest of several; null when none is recorded */
    public static LocalDate recordedStep(CarePlan plan, ProcessStepKind kind) {
        return plan.getSteps().stream().filter(step -> step.getKind() == kind).map(ProcessStep::getDate)
                .filter(date -> date != null).min(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * @return when the services began: the recorded step, else, for a plan that is no draft, the begin of its
     *     period; null when unknown
     */
    public static LocalDate serviceStart(CarePlan plan) {
        LocalDate recorded = recordedStep(plan, ProcessStepKind.SERVICE_START);
        return recorded == null && plan.getState() != PlanState.DRAFT ? plan.getPeriodFrom() : recorded;
    }

    /** @return the first day of the plan: its period, else the recorded begin of services; null when unknown */
    public static LocalDate begin(CarePlan plan) {
        return plan.getPeriodFrom() == null ? recordedStep(plan, ProcessStepKind.SERVICE_START) : plan.getPeriodFrom();
    }

    /** @return the last day of the plan, or null when unknown */
    public static LocalDate end(CarePlan plan) {
        return plan.getPeriodTo();
    }

    /** @return the meetings about the plan; those that name no plan too when the case has only this one */
    public static List<ServiceMeeting> meetings(CarePlan plan) {
        return records(plan, CareCase::getMeetings, ServiceMeeting::getPlan);
    }

    /** @return the monitorings of the plan */
    public static List<Monitoring> monitorings(CarePlan plan) {
        return records(plan, CareCase::getMonitorings, Monitoring::getPlan);
    }

    /** @return the entries of the progress record that belong to the plan */
    public static List<ProgressEntry> progressEntries(CarePlan plan) {
        return records(plan, CareCase::getProgressEntries, ProgressEntry::getPlan);
    }

    /** @return the evaluations of the plan */
    public static List<Evaluation> evaluations(CarePlan plan) {
        return records(plan, CareCase::getEvaluations, Evaluation::getPlan);
    }

    private static <T> List<T> records(CarePlan plan, Function<CareCase, List<T>> all, Function<T, CarePlan> planOf) {
        CareCase careCase = careCase(plan);
        if (careCase == null) {
            return List.of();
        }
        boolean only = careCase.getPlans().size() == 1;
        return all.apply(careCase).stream().filter(record -> {
            CarePlan named = planOf.apply(record);
            return named == plan || named == null && only;
        }).toList();
    }

    /** The one with the latest date; without dates the last of the list. */
    private static <T> Optional<T> latest(List<T> all, Function<T, LocalDate> date) {
        return all.stream().reduce((first, second) -> {
            LocalDate a = date.apply(first);
            LocalDate b = date.apply(second);
            return a != null && b != null && a.isAfter(b) ? first : second;
        });
    }

    /** A link may still point to something that was removed from the case. */
    private static <T extends EObject> T sameCase(CarePlan plan, T linked) {
        return linked != null && EcoreUtil.getRootContainer(linked) == EcoreUtil.getRootContainer(plan) ? linked : null;
    }
}
