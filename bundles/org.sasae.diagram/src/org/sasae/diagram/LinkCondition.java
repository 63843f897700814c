// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

/** What must hold between two objects before a line may join them. */
public enum LinkCondition {
    /** They differ. */
    DIFFERENT,
    /** They differ, and no union joins them yet. */
    NOT_YET_PARTNERS,
    /** The second has no parents by birth yet, is no child of the first and not an ancestor of it. */
    CAN_BE_CHILD,
    /** The second is no child of the first yet and not an ancestor of it; it may have parents by birth. */
    CAN_BE_FURTHER_CHILD,
    /** They differ, and no such influence leads from the first to the second yet. */
    NOT_YET_INFLUENCING,
    /** The second does not name the first yet. */
    NOT_YET_NAMED;

    /** {@return the key of the sentence that tells why the line may not be drawn} */
    public String refusal() {
        return "refusal." + name();
    }
}
