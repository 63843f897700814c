// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.sasae.model.care.Answer;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CaseEvent;
import org.sasae.model.care.Certification;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.model.care.Client;
import org.sasae.model.care.Consent;
import org.sasae.model.care.ConsentForm;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.EventKind;
import org.sasae.model.care.GoalEvaluation;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.InterestChecklist;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.Presence;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ProgressKind;
import org.sasae.model.care.ServiceMeeting;

/**
 * Makes cases for tests:
 *
 * <pre>
 * CareCase careCase = aCase().client(c -> c.setName("山田 花子"))
 *         .certification(CareLevel.SUPPORT_1, "2024-04-01", "2025-03-31")
 *         .plan(p -> p.type("support").issue("膝の痛みで外出が減っている", i -> i
 *                 .goal("一人で買い物に行く", g -> g.row(SupportCategory.SELF_CARE, "毎日歩く"))))
 *         .build();
 * </pre>
 *
 * Dates are written {@code 2024-04-01}. What a test does not say stays as in a new, empty case.
 */
public final class CaseBuilder {

    static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private final CareCase careCase = FACTORY.createCareCase();

    private CaseBuilder() {
    }

    public static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    /** @return the day, or null for null */
    public static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** @return the case as built so far */
    public CareCase build() {
        return careCase;
    }

    /** Changes the case itself. */
    public CaseBuilder with(Consumer<CareCase> change) {
        change.accept(careCase);
        return this;
    }

    public CaseBuilder client(Consumer<Client> change) {
        if (careCase.getClient() == null) {
            careCase.setClient(FACTORY.createClient());
        }
        change.accept(careCase.getClient());
        return this;
    }

    public CaseBuilder basicInformation(Consumer<BasicInformation> change) {
        if (careCase.getBasicInformation() == null) {
            careCase.setBasicInformation(FACTORY.createBasicInformation());
        }
        change.accept(careCase.getBasicInformation());
        return this;
    }

    /** Adds a certification; a null day is unknown. */
    public CaseBuilder certification(CareLevel level, String validFrom, String validTo) {
        return certification(level, validFrom, validTo, certification -> { });
    }

    public CaseBuilder certification(CareLevel level, String validFrom, String validTo,
            Consumer<Certification> change) {
        Certification certification = FACTORY.createCertification();
        certification.setCareLevel(level);
        certification.setValidFrom(day(validFrom));
        certification.setValidTo(day(validTo));
        careCase.getCertifications().add(certification);
        change.accept(certification);
        return this;
    }

    /** Adds a checklist with 25 items, all answered with the answer that does not score, except the given ones. */
    public CaseBuilder checklist(String answeredOn, int... scoring) {
        BasicChecklist checklist = FACTORY.createBasicChecklist();
        checklist.setAnsweredOn(day(answeredOn));
        for (int number = 1; number <= 25; number++) {
            ChecklistAnswer answer = FACTORY.createChecklistAnswer();
            answer.setNumber(number);
            answer.setAnswer(notScoring(number));
            checklist.getAnswers().add(answer);
        }
        for (int number : scoring) {
            checklist.getAnswers().get(number - 1)
                    .setAnswer(notScoring(number) == Answer.YES ? Answer.NO : Answer.YES);
        }
        careCase.getChecklists().add(checklist);
        return this;
    }

    /** Items 1 to 8, 16 and 19 score with no, the others with yes (基本チェックリスト). */
    private static Answer notScoring(int number) {
        return number <= 8 || number == 16 || number == 19 ? Answer.YES : Answer.NO;
    }

    public CaseBuilder interestChecklist(String answeredOn) {
        InterestChecklist checklist = FACTORY.createInterestChecklist();
        checklist.setAnsweredOn(day(answeredOn));
        careCase.getInterestChecklists().add(checklist);
        return this;
    }

    public CaseBuilder assessment(Consumer<AssessmentBuilder> change) {
        Assessment assessment = FACTORY.createAssessment();
        careCase.getAssessments().add(assessment);
        change.accept(new AssessmentBuilder(assessment));
        return this;
    }

    public CaseBuilder factor(Consumer<IcfFactor> change) {
        if (careCase.getIcfPicture() == null) {
            careCase.setIcfPicture(FACTORY.createIcfPicture());
        }
        IcfFactor factor = FACTORY.createIcfFactor();
        careCase.getIcfPicture().getFactors().add(factor);
        change.accept(factor);
        return this;
    }

    public CaseBuilder plan(Consumer<PlanBuilder> change) {
        PlanBuilder plan = new PlanBuilder(FACTORY.createCarePlan());
        careCase.getPlans().add(plan.plan());
        change.accept(plan);
        return this;
    }

    public CaseBuilder meeting(String heldOn, MeetingOccasion occasion) {
        return meeting(heldOn, occasion, meeting -> { });
    }

    public CaseBuilder meeting(String heldOn, MeetingOccasion occasion, Consumer<ServiceMeeting> change) {
        ServiceMeeting meeting = FACTORY.createServiceMeeting();
        meeting.setHeldOn(day(heldOn));
        meeting.setOccasion(occasion);
        careCase.getMeetings().add(meeting);
        change.accept(meeting);
        return this;
    }

    /** Adds a consent in writing. */
    public CaseBuilder consent(ConsentKind kind, String givenOn, String givenBy) {
        Consent consent = FACTORY.createConsent();
        consent.setKind(kind);
        consent.setGivenOn(day(givenOn));
        consent.setGivenBy(givenBy);
        consent.setForm(ConsentForm.WRITTEN);
        careCase.getConsents().add(consent);
        return this;
    }

    public CaseBuilder progress(String date, ProgressKind kind, String content) {
        ProgressEntry entry = FACTORY.createProgressEntry();
        entry.setDate(day(date));
        entry.setKind(kind);
        entry.setContent(content);
        careCase.getProgressEntries().add(entry);
        return this;
    }

    public CaseBuilder monitoring(String date, ContactMode mode) {
        return monitoring(date, mode, monitoring -> { });
    }

    public CaseBuilder monitoring(String date, ContactMode mode, Consumer<Monitoring> change) {
        Monitoring monitoring = FACTORY.createMonitoring();
        monitoring.setDate(day(date));
        if (date != null) {
            monitoring.setMonth(YearMonth.from(day(date)));
        }
        monitoring.setMode(mode);
        careCase.getMonitorings().add(monitoring);
        change.accept(monitoring);
        return this;
    }

    public CaseBuilder event(String date, EventKind kind) {
        CaseEvent event = FACTORY.createCaseEvent();
        event.setDate(day(date));
        event.setKind(kind);
        careCase.getEvents().add(event);
        return this;
    }

    /** Adds an evaluation with one part for each goal of the first plan. */
    public CaseBuilder evaluation(String evaluatedOn, Consumer<Evaluation> change) {
        Evaluation evaluation = FACTORY.createEvaluation();
        evaluation.setEvaluatedOn(day(evaluatedOn));
        if (!careCase.getPlans().isEmpty()) {
            careCase.getPlans().get(0).getOverallIssues().forEach(issue -> issue.getGoals().forEach(goal -> {
                GoalEvaluation part = FACTORY.createGoalEvaluation();
                part.setGoal(goal);
                part.setPeriodFrom(goal.getStart());
                part.setPeriodTo(goal.getEnd());
                evaluation.getGoalEvaluations().add(part);
            }));
        }
        careCase.getEvaluations().add(evaluation);
        change.accept(evaluation);
        return this;
    }

    /** Fills in an assessment. */
    public static final class AssessmentBuilder {

        private final Assessment assessment;

        private AssessmentBuilder(Assessment assessment) {
            this.assessment = assessment;
        }

        public AssessmentBuilder with(Consumer<Assessment> change) {
            change.accept(assessment);
            return this;
        }

        /** Adds an area; a null description stays empty. */
        public AssessmentBuilder area(AssessmentArea area, String situation, Presence presence, String description) {
            AreaAssessment part = FACTORY.createAreaAssessment();
            part.setArea(area);
            part.setSituation(situation);
            AreaIssue issue = FACTORY.createAreaIssue();
            issue.setPresence(presence);
            issue.setDescription(description);
            part.setIssue(issue);
            assessment.getAreas().add(part);
            return this;
        }
    }
}
