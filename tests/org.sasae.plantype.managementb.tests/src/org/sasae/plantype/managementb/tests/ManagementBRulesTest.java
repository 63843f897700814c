// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementb.tests;

import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;

import java.util.stream.Stream;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementBRulesTest extends RuleContract {

    private static final String TYPE = "managementB";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementb";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of(
                fires("R-MON-10", TYPE, "evaluated without monitoring", c -> {
                    evaluate(c);
                    c.getMonitorings().clear();
                }),
                silent("R-MON-10", TYPE, "evaluated after monitoring", ManagementBRulesTest::evaluate),
                silent("R-MON-10", TYPE, "neither evaluated nor monitored", c -> c.getMonitorings().clear()));
    }

    private static void evaluate(CareCase careCase) {
        careCase.getEvaluations().add(CareFactory.eINSTANCE.createEvaluation());
    }
}
