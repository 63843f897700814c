// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.sasae.core.checklist.ProgrammeMark;
import org.sasae.core.plantext.PlanText;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.Disability;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.GoalEvaluation;
import org.sasae.model.care.Income;
import org.sasae.model.care.LifeEvent;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.ServiceInUse;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.Trend;
import org.sasae.model.edit.Wording;

/** The derived values of the national sheets. {@code docs/sheets.md} lists them. */
final class CaseValues {

    private static final int ATTENDEES_PER_ROW = 3;

    /** Who helps without being a service. */
    private static final Set<SupportCategory> SUPPORTERS = Set.of(SupportCategory.FAMILY, SupportCategory.INFORMAL);

    private CaseValues() {
    }

    static DerivedValues create() {
        DerivedValues values = new DerivedValues();
        basicInformation(values);
        plan(values);
        records(values);
        return values;
    }

    private static void basicInformation(DerivedValues values) {
        values.add(BasicInformation.class, "disability",
                basic -> table(basic.getDisabilities(), disability -> disability.getKind().getName()));
        values.add(BasicInformation.class, "disabilityKinds",
                basic -> basic.getDisabilities().stream().map(Disability::getKind).toList());
        values.add(BasicInformation.class, "income",
                basic -> table(basic.getIncomes(), income -> income.getKind().getName()));
        values.add(BasicInformation.class, "incomeKinds",
                basic -> basic.getIncomes().stream().map(Income::getKind).toList());
        values.add(BasicInformation.class, "incomeText", CaseValues::incomes);
        values.add(BasicInformation.class, "publicServices",
                basic -> basic.getServicesInUse().stream().filter(ServiceInUse::isPublicService).toList());
        values.add(BasicInformation.class, "otherServices",
                basic -> basic.getServicesInUse().stream().filter(service -> !service.isPublicService()).toList());
        values.add(ServiceInUse.class, "line", PlanText::of);
        values.add(LifeEvent.class, "line", PlanText::of);
        values.add(MedicalRecord.class, "doctorLine", PlanText::doctor);
    }

    private static void plan(DerivedValues values) {
        values.add(AreaAssessment.class, "wishLines", area -> PlanText.lines(area.getWishes(), PlanText::of));
        values.add(AreaAssessment.class, "issueText", area -> PlanText.of(area.getIssue()));
        values.add(OverallIssue.class, "statement", PlanText::of);
        values.add(OverallIssue.class, "numberText", issue -> issue.getNumber() > 0 ? issue.getNumber() + "．" : "");
        values.add(OverallIssue.class, "proposalText", issue -> PlanText.of(issue.getProposal()));
        values.add(OverallIssue.class, "responseLines", issue -> PlanText.lines(issue.getResponses(), PlanText::of));
        values.add(PlanGoal.class, "statement", PlanText::of);
        values.add(PlanGoal.class, "period", goal -> PlanText.period(goal.getStart(), goal.getEnd()));
        values.add(SupportRow.class, "selfHelp", row -> PlanText.isSelfHelp(row) ? PlanText.content(row) : "");
        values.add(SupportRow.class, "service", row -> PlanText.isSelfHelp(row) ? "" : PlanText.content(row));
        values.add(SupportRow.class, "providerText", PlanText::provider);
        values.add(SupportRow.class, "period", PlanText::period);
        values.add(SupportRow.class, "contentText", PlanText::content);
        values.add(CarePlan.class, "programme", CaseValues::programmes);
        values.add(CarePlan.class, "supportBy", plan -> rows(plan)
                .collect(Collectors.groupingBy(row -> row.getCategory().getName())));
        values.add(CarePlan.class, "supporters", plan -> rows(plan)
                .filter(row -> SUPPORTERS.contains(row.getCategory())).toList());
        values.add(CarePlan.class, "services", plan -> rows(plan).filter(row -> !SUPPORTERS.contains(row.getCategory())
                && row.getCategory() != SupportCategory.SELF_CARE).toList());
    }

    private static Stream<SupportRow> rows(CarePlan plan) {
        return plan.getOverallIssues().stream().flatMap(issue -> issue.getGoals().stream())
                .flatMap(goal -> goal.getSupportRows().stream());
    }

    private static Map<String, Object> programmes(CarePlan plan) {
        Map<String, Object> programmes = new HashMap<>();
        for (ChecklistDomain domain : ChecklistDomain.values()) {
            ProgrammeMark.of(plan, domain).ifPresent(mark -> {
                Map<String, Object> values = new HashMap<>();
                values.put("hits", mark.hits());
                values.put("recommended", mark.recommended());
                programmes.put(domain.getName(), values);
            });
        }
        return programmes;
    }

    private static void records(DerivedValues values) {
        values.add(ServiceMeeting.class, "attendeeRows", meeting -> rowsOf(ATTENDEES_PER_ROW, meeting.getAttendees()));
        values.add(GoalEvaluation.class, "achievementMark", goal -> switch (goal.getAchievement()) {
            case ACHIEVED -> "○";
            case NOT_ACHIEVED -> "×";
            default -> "";
        });
        values.add(Evaluation.class, "trends", CaseValues::trends);
        values.add(GoalEvaluation.class, "period", goal -> PlanText.period(goal.getPeriodFrom(), goal.getPeriodTo()));
        values.add(GoalEvaluation.class, "goalText", goal -> goal.getGoal() == null ? "" : goal.getGoal().getText());
        values.add(ServiceMeeting.class, "time", meeting -> meeting.getStartTime() == null && meeting.getEndTime() == null
                ? "" : text(meeting.getStartTime()) + "～" + text(meeting.getEndTime()));
    }

    private static String incomes(BasicInformation basic) {
        Wording wording = Wording.of(Locale.JAPANESE);
        return basic.getIncomes().stream().filter(income -> income.getDetail() != null && !income.getDetail().isEmpty())
                .map(income -> wording.literal(income.getKind()) + "（" + income.getDetail() + "）")
                .collect(Collectors.joining("、"));
    }

    /** The extra axis for 要支援者 and 事業対象者: body functions, activities and participation. */
    private static String trends(Evaluation evaluation) {
        Map<EAttribute, Trend> trends = new LinkedHashMap<>();
        trends.put(CarePackage.Literals.EVALUATION__BODY_TREND, evaluation.getBodyTrend());
        trends.put(CarePackage.Literals.EVALUATION__ACTIVITY_TREND, evaluation.getActivityTrend());
        trends.put(CarePackage.Literals.EVALUATION__PARTICIPATION_TREND, evaluation.getParticipationTrend());
        Wording wording = Wording.of(Locale.JAPANESE);
        return trends.entrySet().stream().filter(entry -> entry.getValue() != Trend.UNSPECIFIED)
                .map(entry -> wording.feature(entry.getKey()) + "：" + wording.literal(entry.getValue()))
                .collect(Collectors.joining("、"));
    }

    private static <T> List<List<T>> rowsOf(int length, List<T> objects) {
        return IntStream.range(0, (objects.size() + length - 1) / length)
                .mapToObj(i -> objects.subList(i * length, Math.min(objects.size(), (i + 1) * length))).toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Objects by key; of several with the same key the first counts. */
    private static <T> Map<String, T> table(List<T> objects, Function<T, String> key) {
        Map<String, T> table = new HashMap<>();
        objects.forEach(object -> table.putIfAbsent(key.apply(object), object));
        return table;
    }
}
