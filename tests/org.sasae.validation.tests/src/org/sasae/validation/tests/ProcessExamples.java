// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.util.stream.Stream;
import org.sasae.model.care.Attendee;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationKind;
import org.sasae.model.care.Inquiry;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.MinorChange;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.YesNo;
import org.sasae.testkit.RuleExample;

/** Examples of the rules of the process. */
final class ProcessExamples {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private ProcessExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(steps(), meetings(), changes(), consents()).flatMap(s -> s);
    }

    private static void step(CareCase careCase, ProcessStepKind kind, String date) {
        plan(careCase).getSteps().stream().filter(step -> step.getKind() == kind)
                .forEach(step -> step.setDate(day(date)));
    }

    private static Stream<RuleExample> steps() {
        return Stream.of(
                fires("R-PRC-01", "support", "no assessment day",
                        c -> c.getAssessments().get(0).setAssessedOn(null)),
                fires("R-PRC-01", "managementA", "not delivered to the client", c -> plan(c).getDeliveries()
                        .removeIf(delivery -> delivery.getRecipientKind() == RecipientKind.CLIENT)),
                fires("R-PRC-01", "managementC", "no consent", c -> plan(c).setConsentedOn(null)),
                silent("R-PRC-01", "managementC", "providers get it from the person", c -> plan(c).getDeliveries()
                        .removeIf(delivery -> delivery.getRecipientKind() == RecipientKind.PROVIDER)),
                silent("R-PRC-01", "support"),
                silent("R-PRC-01", "managementB", "a draft", FormExamples::draft),
                fires("R-PRC-02", "support", "meeting before assessment",
                        c -> c.getMeetings().get(0).setHeldOn(day("2024-05-07"))),
                fires("R-PRC-02", "managementC", "services before consent",
                        c -> step(c, ProcessStepKind.SERVICE_START, "2024-05-19")),
                silent("R-PRC-02", "support", "a provisional plan", c -> {
                    plan(c).setProvisional(true);
                    c.getMeetings().get(0).setHeldOn(day("2024-06-20"));
                }),
                silent("R-PRC-02", "support", "all on one day", c -> {
                    c.getAssessments().get(0).setAssessedOn(day("2024-05-20"));
                    step(c, ProcessStepKind.DRAFT, "2024-05-20");
                    c.getMeetings().get(0).setHeldOn(day("2024-05-20"));
                }),
                silent("R-PRC-02", "support", "an unknown day", c -> step(c, ProcessStepKind.EXPLANATION, null)));
    }

    private static Stream<RuleExample> meetings() {
        return Stream.of(
                fires("R-PRC-03", "support", "no meeting", c -> c.getMeetings().clear()),
                fires("R-PRC-03", "managementA", "only a meeting about something else",
                        c -> c.getMeetings().get(0).setOccasion(MeetingOccasion.OTHER)),
                fires("R-PRC-03", "support", "inquiries without a reason", c -> inquiries(c, null)),
                silent("R-PRC-03", "support", "inquiries with a reason", c -> inquiries(c, "感染症の流行")),
                fires("R-PRC-03", "support", "online without consent", c -> online(c, YesNo.UNKNOWN)),
                silent("R-PRC-03", "support", "online with consent", c -> online(c, YesNo.YES)),
                fires("R-PRC-03", "support", "renewed without a meeting", c -> renewal(c, "2024-09-01")),
                silent("R-PRC-03", "support", "renewed with a meeting", c -> {
                    renewal(c, "2024-09-01");
                    meeting(c, "2024-08-20", MeetingOccasion.RENEWAL);
                }),
                silent("R-PRC-03", "support", "an unknown begin of the renewal", c -> renewal(c, null)),
                silent("R-PRC-03", "support", "a draft", c -> {
                    FormExamples.draft(c);
                    c.getMeetings().clear();
                }),
                silent("R-PRC-03", "managementC", "type C needs none", c -> c.getMeetings().clear()),
                fires("R-PRC-05", "support", "the day after the goal ended", c -> { }).on("2024-12-01"),
                silent("R-PRC-05", "support", "on the last day of the goal", c -> { }).on("2024-11-30"),
                silent("R-PRC-05", "support", "a review in the last month",
                        c -> meeting(c, "2024-11-15", MeetingOccasion.GOAL_PERIOD_END)).on("2024-12-01"),
                silent("R-PRC-05", "managementA", "an unknown end",
                        c -> goal(c).setEnd(null)).on("2025-03-01"),
                fires("R-PRC-11", "support", "a neighbour attends", c -> informal(c, false)),
                silent("R-PRC-11", "support", "a neighbour attends and it was confirmed", c -> informal(c, true)),
                silent("R-PRC-11", "managementA"));
    }

    private static void inquiries(CareCase careCase, String reason) {
        ServiceMeeting meeting = careCase.getMeetings().get(0);
        meeting.setHeldOn(null);
        meeting.setInquiryOnly(true);
        meeting.setInquiryReason(reason);
        Inquiry inquiry = FACTORY.createInquiry();
        inquiry.setDate(day("2024-05-17"));
        meeting.getInquiries().add(inquiry);
    }

    private static void online(CareCase careCase, YesNo consent) {
        Attendee attendee = FACTORY.createAttendee();
        attendee.setName("長男");
        attendee.setOnline(true);
        careCase.getMeetings().get(0).getAttendees().add(attendee);
        careCase.getMeetings().get(0).setOnlineConsent(consent);
    }

    private static void informal(CareCase careCase, boolean confirmed) {
        Attendee attendee = FACTORY.createAttendee();
        attendee.setName("民生委員");
        attendee.setInformal(true);
        careCase.getMeetings().get(0).getAttendees().add(attendee);
        careCase.getMeetings().get(0).setInformalDisclosureConfirmed(confirmed);
    }

    private static void renewal(CareCase careCase, String from) {
        Certification renewal = FACTORY.createCertification();
        renewal.setCareLevel(CareLevel.SUPPORT_1);
        renewal.setKind(CertificationKind.CHANGE);
        renewal.setValidFrom(day(from));
        careCase.getCertifications().add(renewal);
    }

    private static void meeting(CareCase careCase, String date, MeetingOccasion occasion) {
        ServiceMeeting meeting = FACTORY.createServiceMeeting();
        meeting.setHeldOn(day(date));
        meeting.setOccasion(occasion);
        careCase.getMeetings().add(meeting);
    }

    private static Stream<RuleExample> changes() {
        return Stream.of(
                fires("R-PRC-04", "support", "a minor change without reason", c -> minorChange(c, "")),
                silent("R-PRC-04", "support", "a minor change with reason", c -> minorChange(c, "本人の希望で曜日を変更")),
                fires("R-PRC-04", "managementA", "a new plan without meeting", c -> {
                    replace(c);
                    c.getMeetings().clear();
                }),
                silent("R-PRC-04", "managementA", "a new plan with meeting", c -> {
                    replace(c);
                    c.getMeetings().get(0).setPlan(plan(c));
                }),
                silent("R-PRC-04", "support"));
    }

    /** The plan replaces an older one. */
    private static void replace(CareCase careCase) {
        CarePlan before = FACTORY.createCarePlan();
        before.setPlanTypeId("managementC");
        careCase.getPlans().add(before);
        plan(careCase).setReplaces(before);
    }

    private static void minorChange(CareCase careCase, String reason) {
        MinorChange change = FACTORY.createMinorChange();
        change.setContent("利用日を火曜から水曜へ");
        change.setReason(reason);
        plan(careCase).getMinorChanges().add(change);
    }

    private static Stream<RuleExample> consents() {
        return Stream.of(
                fires("R-PRC-08", "support", "no day", c -> plan(c).setConsentedOn(null)),
                fires("R-PRC-08", "managementB", "no name", c -> plan(c).setConsentedBy(" ")),
                silent("R-PRC-08", "managementA"),
                silent("R-PRC-08", "support", "a draft", FormExamples::draft),
                fires("R-PRC-10", "managementC", "no consent to disclosure", c -> c.getConsents().clear()),
                fires("R-PRC-10", "support", "a consent without name",
                        c -> c.getConsents().forEach(consent -> consent.setGivenBy(null))),
                silent("R-PRC-10", "managementC"),
                silent("R-PRC-10", "managementC", "delivered to the client only", c -> {
                    c.getConsents().clear();
                    plan(c).getDeliveries().removeIf(d -> d.getRecipientKind() == RecipientKind.PROVIDER);
                }),
                fires("R-PRC-12", "managementC", "interests were not asked", c -> c.getInterestChecklists().clear()),
                silent("R-PRC-12", "support", "a continued plan", c -> {
                    c.getInterestChecklists().clear();
                    plan(c).getOccasions().clear();
                    plan(c).getOccasions().add(PlanOccasion.CONTINUED);
                }),
                silent("R-PRC-12", "support", "a questionnaire instead", c -> {
                    c.getInterestChecklists().clear();
                    c.getQuestionnaires().add(FACTORY.createQuestionnaire());
                }),
                silent("R-PRC-12", "support"));
    }
}
