// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule over one case: a pure function that looks at one object of the class named by its {@link #scope()} and
 * reports findings. It must not change the model, keep state, or read anything that its scope does not name; it must
 * be safe to call from several threads for different cases. Where data is unknown (no date, no answer) a rule says
 * nothing, unless it is about the missing thing.
 *
 * <p>The easiest way to make one is {@link RuleTable}.
 */
public interface Rule extends RuleInfo {

    /** @return for which objects the rule is run, and what it reads */
    RuleScope scope();

    /**
     * Looks at one object.
     *
     * @param subject an object of the class of the scope, in a case
     * @param context the case, the plan and what surrounds them
     * @param report  takes the findings
     */
    void check(EObject subject, RuleContext context, FindingReport report);
}
