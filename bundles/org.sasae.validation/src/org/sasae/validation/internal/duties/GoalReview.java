// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

import java.time.LocalDate;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.ServiceMeeting;

/** Whether people met over the end of a goal's period (R-PRC-05). */
public final class GoalReview {

    private GoalReview() {
    }

    /** @return whether a meeting of the case reviewed the goals that end on this day */
    public static boolean isReviewed(CareCase careCase, LocalDate end) {
        return careCase.getMeetings().stream().anyMatch(meeting -> reviews(meeting, end));
    }

    private static boolean reviews(ServiceMeeting meeting, LocalDate end) {
        LocalDate day = StepDates.dayOf(meeting);
        int monthsBefore = meeting.getOccasion() == MeetingOccasion.GOAL_PERIOD_END ? 2 : 1;
        return day != null && !day.isBefore(end.minusMonths(monthsBefore));
    }
}
