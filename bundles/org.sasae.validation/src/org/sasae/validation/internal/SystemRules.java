// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleRegistry.Contribution;
import org.sasae.validation.RuleTable;

/** What the engine itself has to say: a rule that failed. */
public final class SystemRules {

    /** Id of the finding that stands for a rule that could not be run. */
    public static final String FAILED = "R-SYS-01";

    private static final List<Rule> RULES = new RuleTable(Texts.beside(SystemRules.class))
            .warning(FAILED).within(CarePackage.Literals.CARE_CASE, CareCase.class, SystemRules::never)
            .rules();

    private SystemRules() {
    }

    /** The rule stands in the table of rules; its findings are made by the engine. */
    private static void never(EObject subject, RuleContext context, FindingReport report) {
        // nothing to look at: see CaseRun
    }

    public static Rule failed() {
        return RULES.get(0);
    }

    public static Contribution contribution() {
        return new Contribution("org.sasae.validation", RULES, List.of());
    }
}
