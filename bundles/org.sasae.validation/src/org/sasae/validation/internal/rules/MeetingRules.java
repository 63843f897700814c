// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.ATTENDEE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MEETINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.GOAL__END;
import static org.sasae.model.care.CarePackage.Literals.INQUIRY;
import static org.sasae.model.care.CarePackage.Literals.MINOR_CHANGE;
import static org.sasae.model.care.CarePackage.Literals.MINOR_CHANGE__REASON;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.PLAN_GOAL;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING__INFORMAL_DISCLOSURE_CONFIRMED;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING__INQUIRY_REASON;
import static org.sasae.model.care.CarePackage.Literals.SERVICE_MEETING__ONLINE_CONSENT;
import static org.sasae.validation.Plans.isBlank;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sasae.core.plantype.Limit;
import org.sasae.model.care.Attendee;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationKind;
import org.sasae.model.care.MinorChange;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.GoalReview;
import org.sasae.validation.internal.duties.StepDates;
import org.sasae.validation.internal.duties.TypeIds;

/** Service meetings (サービス担当者会議): when they are due, and what replaces them. 基準第30条第9号・第17号. */
final class MeetingRules {

    private MeetingRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-PRC-03", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class, MeetingRules::creation,
                CARE_CASE, SERVICE_MEETING, INQUIRY, ATTENDEE, CERTIFICATION, PROCESS_STEP);
        table.error("R-PRC-04", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class, MeetingRules::change,
                CARE_CASE, SERVICE_MEETING, INQUIRY, PROCESS_STEP,
                MINOR_CHANGE);
        table.warning("R-PRC-05", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                MeetingRules::goalPeriod, CARE_CASE, SERVICE_MEETING, INQUIRY, OVERALL_ISSUE, PLAN_GOAL);
        table.hint("R-PRC-11", TypeIds.SUPPORT, TypeIds.A).within(SERVICE_MEETING, ServiceMeeting.class,
                MeetingRules::informal);
    }

    private static boolean isAgreed(CarePlan plan) {
        return plan.getState() != PlanState.DRAFT || plan.getConsentedOn() != null
                || Plans.recordedStep(plan, ProcessStepKind.SERVICE_START) != null;
    }

    private static boolean isHeld(ServiceMeeting meeting) {
        return meeting.isInquiryOnly() ? !isBlank(meeting.getInquiryReason()) : meeting.getHeldOn() != null;
    }

    private static List<ServiceMeeting> aboutThePlan(CarePlan plan) {
        return Plans.meetings(plan).stream().filter(StepDates::isAboutThePlan).toList();
    }

    private static void creation(CarePlan plan, RuleContext context, FindingReport report) {
        List<ServiceMeeting> meetings = aboutThePlan(plan);
        boolean recorded = Plans.recordedStep(plan, ProcessStepKind.MEETING) != null;
        if (plan.getReplaces() == null && isAgreed(plan) && !recorded && meetings.isEmpty()) {
            report.at(context.careCase(), CARE_CASE__MEETINGS).variant("none");
        }
        for (ServiceMeeting meeting : meetings) {
            if (meeting.isInquiryOnly() && isBlank(meeting.getInquiryReason())) {
                report.at(meeting, SERVICE_MEETING__INQUIRY_REASON).variant("inquiry");
            }
            if (meeting.getAttendees().stream().anyMatch(Attendee::isOnline)
                    && meeting.getOnlineConsent() != YesNo.YES) {
                report.at(meeting, SERVICE_MEETING__ONLINE_CONSENT).variant("online").fix("onlineConsent",
                        Fixes.set(meeting, SERVICE_MEETING__ONLINE_CONSENT, YesNo.YES));
            }
        }
        renewed(plan, context, report);
    }

    /** A certification renewed or changed while the plan runs. */
    private static void renewed(CarePlan plan, RuleContext context, FindingReport report) {
        Certification own = Plans.certification(plan).orElse(null);
        LocalDate begin = Plans.begin(plan);
        if (begin == null || plan.getState() == PlanState.DRAFT) {
            return;
        }
        for (Certification certification : context.careCase().getCertifications()) {
            LocalDate from = certification.getValidFrom();
            boolean again = certification.getKind() == CertificationKind.RENEWAL
                    || certification.getKind() == CertificationKind.CHANGE;
            if (certification != own && again && from != null && from.isAfter(begin)
                    && from.isBefore(context.today()) && (Plans.end(plan) == null || !from.isAfter(Plans.end(plan)))
                    && !isDiscussed(from, context)) {
                report.at(certification).variant("renewal").with(certification.getKind(), from);
            }
        }
    }

    /** From the time at which a renewal can be applied for, until the next renewal meetings count for this one. */
    private static boolean isDiscussed(LocalDate from, RuleContext context) {
        LocalDate first = from.minusDays(context.limit(Limit.CERTIFICATION_RENEWAL_DAYS));
        return context.careCase().getMeetings().stream().anyMatch(meeting -> isHeld(meeting)
                && StepDates.dayOf(meeting) != null && !StepDates.dayOf(meeting).isBefore(first));
    }

    private static void change(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getReplaces() != null && isAgreed(plan)
                && Plans.recordedStep(plan, ProcessStepKind.MEETING) == null && aboutThePlan(plan).isEmpty()) {
            report.at(context.careCase(), CARE_CASE__MEETINGS).variant("noMeeting").with(plan);
        }
        for (MinorChange change : plan.getMinorChanges()) {
            if (isBlank(change.getReason())) {
                report.at(change, MINOR_CHANGE__REASON).variant("noReason").with(change);
            }
        }
    }

    private static void goalPeriod(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getState() == PlanState.DRAFT) {
            return;
        }
        Set<LocalDate> seen = new HashSet<>();
        for (PlanGoal goal : Plans.goals(plan).toList()) {
            LocalDate end = goal.getEnd();
            if (end != null && end.isBefore(context.today()) && seen.add(end)
                    && !GoalReview.isReviewed(context.careCase(), end)) {
                report.at(goal, GOAL__END).with(goal, end);
            }
        }
    }

    private static void informal(ServiceMeeting meeting, RuleContext context, FindingReport report) {
        if (!meeting.isInformalDisclosureConfirmed()) {
            meeting.getAttendees().stream().filter(Attendee::isInformal).findFirst().ifPresent(attendee -> report
                    .at(meeting, SERVICE_MEETING__INFORMAL_DISCLOSURE_CONFIRMED).with(attendee)
                    .fix("confirmed", Fixes.set(meeting, SERVICE_MEETING__INFORMAL_DISCLOSURE_CONFIRMED,
                            Boolean.TRUE)));
        }
    }
}
