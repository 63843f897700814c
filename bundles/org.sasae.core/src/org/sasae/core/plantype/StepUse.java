// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

/** Whether a step of the process belongs to a plan type. */
public enum StepUse {
    /** The step must be done and recorded. */
    MANDATORY,
    /** The step may be done. */
    OPTIONAL,
    /** The step is not foreseen. */
    NOT_PART
}
