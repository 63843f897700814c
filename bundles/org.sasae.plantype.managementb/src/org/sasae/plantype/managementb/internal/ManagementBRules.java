// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementb.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE__MONITORINGS;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.MONITORING;

import java.util.List;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CarePlan;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** The rules that hold for ケアマネジメントB only. */
public final class ManagementBRules implements RuleProvider {

    private static final String TYPE = "managementB";

    @Override
    public List<Rule> rules() {
        return new RuleTable(Texts.beside(ManagementBRules.class))
                .hint("R-MON-10", TYPE).ofCase(CARE_PLAN, CarePlan.class, ManagementBRules::monitoredBeforeEvaluation,
                        CARE_CASE, EVALUATION, MONITORING)
                .rules();
    }

    private static void monitoredBeforeEvaluation(CarePlan plan, RuleContext context, FindingReport report) {
        if (!Plans.evaluations(plan).isEmpty() && Plans.monitorings(plan).isEmpty()) {
            report.at(context.careCase(), CARE_CASE__MONITORINGS);
        }
    }
}
