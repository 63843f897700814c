// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

/** Whether a statutory sheet (様式) belongs to a plan type. */
public enum SheetUse {
    /** ○ in the table of forms. */
    REQUIRED,
    /** （○）: may be used. */
    OPTIONAL,
    /** ×: is not used. */
    NOT_USED
}
