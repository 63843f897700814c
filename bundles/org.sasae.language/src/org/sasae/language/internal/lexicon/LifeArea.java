// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

/** Part of life an act belongs to, after the areas of the goal table in the training text (seed 000). */
public enum LifeArea {
    HEALTH, BODYCARE, HOME, MONEY, LEISURE, SOCIAL,
    /** Going somewhere; most parts of life need it, so it is apart only from what is done at home with oneself. */
    OUTING;

    /** Whether two acts of these areas are one part of life for the reader of a goal. */
    public boolean samePart(LifeArea other) {
        boolean outing = this == OUTING && other != BODYCARE || other == OUTING && this != BODYCARE;
        return this == other || outing;
    }
}
