// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers that rules compare with. Each has a national default; a plan type or a municipality profile may set its
 * own. Units are in the comment of each constant.
 */
public enum Limit {
    /** Shortest period of the goal of life, months (業務の流れと考え方: 生活の目標 3～12か月). */
    LIFE_GOAL_MIN_MONTHS("lifeGoal.minMonths", 3),
    /** Longest period of the goal of life, months. */
    LIFE_GOAL_MAX_MONTHS("lifeGoal.maxMonths", 12),
    /** Shortest period of a plan goal, months (目標 3～6か月). */
    GOAL_MIN_MONTHS("goal.minMonths", 3),
    /** Longest period of a plan goal, months. */
    GOAL_MAX_MONTHS("goal.maxMonths", 6),
    /** Longest period of a plan, months (実施期間 最長12か月). */
    PLAN_MAX_MONTHS("plan.maxMonths", 12),
    /** Length of the window in which one home visit is due, months (基準第30条第16号: 三月に一回). */
    VISIT_WINDOW_MONTHS("visit.windowMonths", 3),
    /** Longest time without an evaluation, months (評価は最長12か月). */
    EVALUATION_MAX_MONTHS("evaluation.maxMonths", 12),
    /** Shortest validity of a certification, months (新規・区分変更 3～12か月). */
    CERTIFICATION_MIN_MONTHS("certification.minMonths", 3),
    /** Longest validity of a new or changed certification, months. */
    CERTIFICATION_NEW_MAX_MONTHS("certification.newMaxMonths", 12),
    /** Longest validity of a renewed certification with another level than before, months. */
    CERTIFICATION_RENEWAL_CHANGED_MAX_MONTHS("certification.renewalChangedMaxMonths", 36),
    /** Longest validity of a renewed certification with the same level, months. */
    CERTIFICATION_RENEWAL_MAX_MONTHS("certification.renewalMaxMonths", 48),
    /** Days before the end of a certification from which its renewal can be applied for. */
    CERTIFICATION_RENEWAL_DAYS("certification.renewalDays", 60),
    /** Share of the certification period that short stays may fill, percent (基準第30条第23号: おおむね半数). */
    SHORT_STAY_MAX_PERCENT("shortStay.maxPercent", 50),
    /** Cases of preventive support per member of staff of a centre and year (１人あたり240件/年). */
    CENTRE_CASES_PER_STAFF_YEAR("load.centreCasesPerStaffYear", 240),
    /** Cases per care manager of an office and month, must stay below (45件未満/月). */
    OFFICE_CASES_PER_MANAGER("load.officeCasesPerManager", 45),
    /** The same with the data exchange system and an office clerk (50件未満/月). */
    OFFICE_CASES_PER_MANAGER_WITH_SUPPORT("load.officeCasesPerManagerWithSupport", 50),
    /** Service rows from which one single company is worth a look, rows. */
    CONCENTRATION_MIN_ROWS("concentration.minRows", 3),
    /** Cases of one planner from which the share of a company is counted, cases. */
    CONCENTRATION_MIN_CASES("concentration.minCases", 10),
    /** Share of the service rows of one planner that may go to one company, percent. */
    CONCENTRATION_MAX_PERCENT("concentration.maxPercent", 80),
    /** Years that the records are kept after the end of the support (基準第28条第2項). */
    RETENTION_YEARS("records.retentionYears", 2);

    private final String key;
    private final int nationalDefault;

    Limit(String key, int nationalDefault) {
        this.key = key;
        this.nationalDefault = nationalDefault;
    }

    /** @return the id used in extensions, such as {@code goal.maxMonths} */
    public String key() {
        return key;
    }

    /** @return the value when neither plan type nor profile says otherwise */
    public int nationalDefault() {
        return nationalDefault;
    }

    /** @return the limit with this id, or empty */
    public static Optional<Limit> find(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key.equals(key)).findFirst();
    }
}
