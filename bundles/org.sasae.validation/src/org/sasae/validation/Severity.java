// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

/** How serious a finding is; the order is from the most to the least serious. */
public enum Severity {
    /** The case contradicts a law, a form or itself. */
    ERROR,
    /** Something that a supervisor would ask about. */
    WARNING,
    /** Something worth a thought. */
    HINT
}
