// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleScope;
import org.sasae.validation.RuleTexts;
import org.sasae.validation.Severity;

/**
 * A rule that takes the place of one with the same id, which knows words only.
 *
 * @param rule what it does
 */
record InPlace(Rule rule) implements Rule {

    @Override
    public boolean takesPlace() {
        return true;
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public Set<String> planTypes() {
        return rule.planTypes();
    }

    @Override
    public RuleTexts texts() {
        return rule.texts();
    }

    @Override
    public RuleScope scope() {
        return rule.scope();
    }

    @Override
    public void check(EObject subject, RuleContext context, FindingReport report) {
        rule.check(subject, context, report);
    }
}
