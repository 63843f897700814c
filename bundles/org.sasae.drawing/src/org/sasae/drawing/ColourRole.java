// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

/** What a colour means. Which colour that is, the {@link Palette} says. */
public enum ColourRole {
    /** The paper. */
    PAPER,
    /** Lines and words. */
    INK,
    /** Lines and words of less weight. */
    QUIET,
    /** Helping lines. */
    FAINT,
    /** The line around people who live together. */
    HOUSEHOLD,
    /** Good bonds. */
    BOND_GOOD,
    /** Strained bonds. */
    BOND_BAD,
    /** Bonds that are neither. */
    BOND_OTHER,
    /** The ground of an area of the ICF picture. */
    AREA,
    /** The ground of a card of a neutral factor. */
    CARD,
    /** Lines and sign of a strength. */
    STRENGTH,
    /** The ground of a strength. */
    STRENGTH_GROUND,
    /** Lines and sign of a difficulty. */
    DIFFICULTY,
    /** The ground of a difficulty. */
    DIFFICULTY_GROUND,
    /** What asks for attention. */
    ATTENTION,
    /** What belongs to the plan. */
    PLAN,
    /** The ground of what belongs to the plan. */
    PLAN_GROUND
}
