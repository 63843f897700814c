// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

/**
 * Counts of agreement between reader and labels.
 *
 * @param hits   said and right
 * @param extra  said but wrong
 * @param missed right but not said
 */
public record Agreement(int hits, int extra, int missed) {
    static final Agreement NONE = new Agreement(0, 0, 0);

    Agreement plus(boolean expected, boolean said) {
        return new Agreement(hits + (expected && said ? 1 : 0), extra + (!expected && said ? 1 : 0),
                missed + (expected && !said ? 1 : 0));
    }

    /** Share of what was said that is right; 1 when nothing was said. */
    public double precision() {
        return hits + extra == 0 ? 1 : (double) hits / (hits + extra);
    }

    /** Share of what is right that was said; 1 when there was nothing to say. */
    public double recall() {
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }
}
