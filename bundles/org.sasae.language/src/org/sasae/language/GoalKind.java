// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/** Which field of the care plan a goal stands in; the period decides how large a goal may be. */
public enum GoalKind {
    /** 目標とする生活「1日」 (介護予防支援 記載要領 ⑫): something of an ordinary day. */
    ONE_DAY,
    /** A small step of one to three months on the way to a plan goal (段階的な小目標). */
    SMALL_STEP,
    /** 目標 of the plan, three to six months (記載要領 ⑳). */
    PLAN,
    /** 目標とする生活「1年」 (記載要領 ⑫). */
    ONE_YEAR;

    /** Whether a habit in such a goal needs a frequency, amount, place or time so that the person can judge it. */
    public boolean needsMeasure() {
        return this == PLAN || this == SMALL_STEP;
    }
}
