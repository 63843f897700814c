// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

/**
 * Identifiers of the national sheets (様式), the same in plan types, profiles, records of sheets made, exports and on
 * the command line. A municipality adds its own ids through its profile.
 * Source: 「地域支援事業の実施について」 別紙様式; the table of forms per plan type of the Yokohama guide.
 */
public final class Sheets {

    /** 利用者基本情報. */
    public static final String BASIC_INFORMATION = "basic";
    /** 介護予防サービス・支援計画書（ケアマネジメント結果等記録表）. */
    public static final String PLAN = "plan";
    /** 経過記録（サービス担当者会議の要点を含む）. */
    public static final String PROGRESS_RECORD = "progress";
    /** サービス担当者会議の要点, for offices that keep it apart from the progress record. */
    public static final String MEETING = "meeting";
    /** サービス評価表. */
    public static final String EVALUATION = "evaluation";
    /** 基本チェックリスト. */
    public static final String CHECKLIST = "checklist";
    /** 興味・関心チェックシート. */
    public static final String INTEREST_CHECKLIST = "interest";
    /** A questionnaire of the municipality, such as 暮らしのアンケート. */
    public static final String QUESTIONNAIRE = "questionnaire";

    private Sheets() {
    }
}
