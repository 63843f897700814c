// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Inquiry;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.validation.Plans;

/** When the steps of the process were done: from the recorded steps, else from the records of the step itself. */
public final class StepDates {

    private static final Set<MeetingOccasion> ABOUT_THE_PLAN = Set.of(MeetingOccasion.UNSPECIFIED,
            MeetingOccasion.PLAN_CREATION, MeetingOccasion.PLAN_CHANGE, MeetingOccasion.RENEWAL,
            MeetingOccasion.LEVEL_CHANGE);

    private StepDates() {
    }

    /** @return the day of the step, or null when it is not known */
    public static LocalDate of(CarePlan plan, ProcessStepKind kind) {
        LocalDate recorded = Plans.recordedStep(plan, kind);
        return recorded == null ? fromRecords(plan, kind) : recorded;
    }

    /** @return whether the step was done; for the draft the day the plan was made is enough */
    public static boolean isDone(CarePlan plan, ProcessStepKind kind) {
        return of(plan, kind) != null || kind == ProcessStepKind.DRAFT && plan.getCreatedOn() != null;
    }

    private static LocalDate fromRecords(CarePlan plan, ProcessStepKind kind) {
        return switch (kind) {
            case ASSESSMENT -> assessment(plan);
            case MEETING -> first(Plans.meetings(plan).stream().filter(StepDates::isAboutThePlan)
                    .map(StepDates::dayOf));
            case EXPLANATION, CONSENT -> plan.getConsentedOn();
            case DELIVERY_TO_CLIENT -> delivered(plan, RecipientKind.CLIENT);
            case DELIVERY_TO_PROVIDERS -> delivered(plan, RecipientKind.PROVIDER);
            case MONITORING -> first(Plans.monitorings(plan).stream().map(Monitoring::getDate));
            case EVALUATION -> first(Plans.evaluations(plan).stream().map(Evaluation::getEvaluatedOn));
            case DRAFT, SERVICE_START, BENEFIT_MANAGEMENT -> null;
        };
    }

    /** @return whether the meeting is held because the plan is made or changed */
    public static boolean isAboutThePlan(ServiceMeeting meeting) {
        return ABOUT_THE_PLAN.contains(meeting.getOccasion());
    }

    /** @return the day of the meeting; of one that was replaced by inquiries the last inquiry; null when unknown */
    public static LocalDate dayOf(ServiceMeeting meeting) {
        return meeting.getHeldOn() != null || !meeting.isInquiryOnly() ? meeting.getHeldOn()
                : meeting.getInquiries().stream().map(Inquiry::getDate).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDate assessment(CarePlan plan) {
        if (plan.getAssessment() != null || Plans.careCase(plan) == null) {
            return Plans.assessment(plan).map(Assessment::getAssessedOn).orElse(null);
        }
        return first(Plans.careCase(plan).getAssessments().stream().map(Assessment::getAssessedOn));
    }

    private static LocalDate delivered(CarePlan plan, RecipientKind recipient) {
        return first(plan.getDeliveries().stream().filter(delivery -> delivery.getRecipientKind() == recipient)
                .map(Delivery::getDate));
    }

    private static LocalDate first(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
