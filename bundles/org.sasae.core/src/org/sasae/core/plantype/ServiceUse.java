// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

/** What a category of support means for the choice of a plan type. */
public enum ServiceUse {
    /** At least one row of this category makes the type applicable; without one another type is right. */
    REQUIRED,
    /** Rows of this category fit the type. */
    ALLOWED,
    /** A row of this category makes another type necessary. */
    EXCLUDED
}
