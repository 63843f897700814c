// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/** Part of life that an act in a goal belongs to. */
public enum GoalDomain {
    /** A value, symptom or body function only. */
    BODY,
    /** Exercise, walking for its own sake, food and medicine. */
    HEALTH,
    /** Washing, dressing, eating, going to the toilet. */
    SELF_CARE,
    /** Housework, shopping, garden, pets. */
    HOME,
    /** Money and errands. */
    MONEY,
    /** Hobbies and pleasure. */
    LEISURE,
    /** Family, friends, neighbours, community, work for others. */
    SOCIAL,
    /** Going somewhere, whatever for. */
    OUTING;

    /** Whether it is participation in the sense of the ICF: taking part in life with others or for pleasure. */
    public boolean isParticipation() {
        return this == SOCIAL || this == LEISURE;
    }
}
