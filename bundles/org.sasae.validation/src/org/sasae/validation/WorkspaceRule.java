// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;

/**
 * A rule over several cases, such as the case load of a centre. It sees summaries only, so that the memory it needs
 * does not grow with what the cases contain.
 */
public interface WorkspaceRule extends RuleInfo {

    /**
     * Looks at all cases.
     *
     * @param cases   summaries of the cases, never null
     * @param context what surrounds them
     * @param report  takes the findings
     */
    void check(List<CaseSummary> cases, WorkspaceContext context, WorkspaceReport report);
}
