// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

/** Part a clause plays in the goal. */
public enum Role {
    /** What is to be reached. */ END,
    /** How: ～て, ～ながら. */ MEANS,
    /** What for: ～ために, ～ように. */ PURPOSE,
    /** Anything else: modifiers, conditions, reasons. */ ASIDE
}
