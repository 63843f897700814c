// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.sasae.core.plantext.PlanText;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Client;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.InterestChecklist;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ServiceMeeting;

/** The names that the paths of a template begin with, for one case. */
public final class CaseScope {

    private CaseScope() {
    }

    /**
     * Opens a case to the templates.
     *
     * @param careCase a case, not null; an empty one makes blank forms
     * @param plan the plan that the sheets are about, null for the latest of the case
     * @return the names, never null
     */
    public static Scope of(CareCase careCase, CarePlan plan) {
        CarePlan subject = plan != null ? plan : latestPlan(careCase).orElse(null);
        Map<String, Object> names = new HashMap<>();
        names.put("case", careCase);
        names.put("client", careCase.getClient());
        names.put("basic", careCase.getBasicInformation());
        names.put("family", careCase.getFamily());
        names.put("plan", subject);
        names.put("certification", certification(careCase, subject));
        BasicChecklist checklist = checklist(careCase, subject);
        names.put("checklist", checklist);
        names.put("checklistItems", ChecklistTable.questions(checklist));
        names.put("checklistJudgements", ChecklistTable.judgements(checklist));
        names.put("checklistResult", ChecklistTable.result(checklist));
        names.put("record", RecordTable.of(careCase));
        names.put("interest", latest(careCase.getInterestChecklists(), InterestChecklist::getAnsweredOn));
        names.put("interestItems", InterestTable.of(latest(careCase.getInterestChecklists(),
                InterestChecklist::getAnsweredOn)));
        names.put("area", areas(assessment(careCase, subject)));
        names.put("progress", careCase.getProgressEntries().stream()
                .sorted(byDate(ProgressEntry::getDate)).toList());
        names.put("meetings", orBlank(careCase.getMeetings().stream()
                .sorted(byDate(ServiceMeeting::getHeldOn)).toList()));
        List<Evaluation> evaluations = careCase.getEvaluations().stream()
                .sorted(byDate(Evaluation::getEvaluatedOn)).toList();
        names.put("evaluations", evaluations.isEmpty() && subject != null ? List.of(firstEvaluation(subject))
                : orBlank(evaluations));
        names.put("consent", careCase.getConsents().stream()
                .filter(consent -> consent.getKind() == ConsentKind.DISCLOSURE_TO_THIRD_PARTIES)
                .reduce((first, second) -> second).orElse(null));
        names.put("age", ages(careCase, subject, checklist));
        return new Scope(names);
    }

    /**
     * Finds the plan that sheets are about when none is named.
     *
     * @param careCase the case, not null
     * @return the plan of the latest day, empty without a plan; never null
     */
    public static Optional<CarePlan> latestPlan(CareCase careCase) {
        return Optional.ofNullable(latest(careCase.getPlans(), CarePlan::getCreatedOn));
    }

    /** A form for the first evaluation: goals and their periods are those of the plan (記載要領 4 ④⑤). */
    private static Map<String, Object> firstEvaluation(CarePlan plan) {
        List<Map<String, String>> goals = PlanText.goals(plan).stream()
                .map(goal -> Map.of("goalText", Objects.requireNonNullElse(goal.getText(), ""),
                        "period", PlanText.period(goal.getStart(), goal.getEnd())))
                .toList();
        return Map.of("goalEvaluations", goals);
    }

    private static <T> List<?> orBlank(List<T> objects) {
        return objects.isEmpty() ? List.of(Blank.INSTANCE) : objects;
    }

    private static Certification certification(CareCase careCase, CarePlan plan) {
        return plan != null && plan.getCertification() != null ? plan.getCertification()
                : latest(careCase.getCertifications(), Certification::getCertifiedOn);
    }

    private static BasicChecklist checklist(CareCase careCase, CarePlan plan) {
        return plan != null && plan.getChecklist() != null ? plan.getChecklist()
                : latest(careCase.getChecklists(), BasicChecklist::getAnsweredOn);
    }

    private static Assessment assessment(CareCase careCase, CarePlan plan) {
        return plan != null && plan.getAssessment() != null ? plan.getAssessment()
                : latest(careCase.getAssessments(), Assessment::getAssessedOn);
    }

    private static Map<String, Object> areas(Assessment assessment) {
        Map<String, Object> areas = new HashMap<>();
        if (assessment != null) {
            assessment.getAreas().forEach(area -> areas.putIfAbsent(area.getArea().getName(), area));
        }
        return areas;
    }

    /** The age on the day of each sheet: from the date of birth, otherwise as it was stated. */
    private static Map<String, Object> ages(CareCase careCase, CarePlan plan, BasicChecklist checklist) {
        Client client = careCase.getClient();
        Map<String, Object> ages = new HashMap<>();
        if (client == null) {
            return ages;
        }
        ages.put("plan", age(client, plan == null ? null : plan.getCreatedOn()));
        ages.put("basic", age(client, careCase.getBasicInformation() == null ? null
                : careCase.getBasicInformation().getConsultedOn()));
        ages.put("checklist", age(client, checklist == null ? null : checklist.getAnsweredOn()));
        InterestChecklist interest = latest(careCase.getInterestChecklists(), InterestChecklist::getAnsweredOn);
        ages.put("interest", age(client, interest == null ? null : interest.getAnsweredOn()));
        return ages;
    }

    private static Integer age(Client client, LocalDate on) {
        return on != null && client.getBirthDate() != null && !client.getBirthDate().isAfter(on)
                ? Integer.valueOf(Period.between(client.getBirthDate(), on).getYears()) : client.getStatedAge();
    }

    private static <T> T latest(List<T> objects, Function<T, LocalDate> date) {
        return objects.stream().sorted(byDate(date)).reduce((first, second) -> second).orElse(null);
    }

    /** Objects without a date keep their place before all others. */
    private static <T> Comparator<T> byDate(Function<T, LocalDate> date) {
        return Comparator.comparing(date, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
