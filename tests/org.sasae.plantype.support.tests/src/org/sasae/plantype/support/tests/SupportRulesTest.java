// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.tests;

import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.row;

import java.util.stream.Stream;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class SupportRulesTest extends RuleContract {

    private static final String TYPE = "support";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.support";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of(
                fires("R-FRM-19", TYPE, "rented equipment without reason", c -> equipment(c, "67", null)),
                fires("R-FRM-19", TYPE, "bought equipment without reason", c -> {
                    equipment(c, null, " ");
                    row(c, SupportCategory.PREVENTIVE_BENEFIT).setServiceType("特定介護予防福祉用具販売<浴槽手すり>");
                }),
                silent("R-FRM-19", TYPE, "equipment with reason", c -> equipment(c, "67", "屋外で転ぶ不安を減らすため")),
                silent("R-FRM-19", TYPE),
                silent("R-FRM-19", TYPE, "something of the own", c -> {
                    row(c, SupportCategory.SELF_CARE).setServiceType("自分で買った福祉用具");
                }));
    }

    private static void equipment(CareCase careCase, String code, String reason) {
        SupportRow row = row(careCase, SupportCategory.PREVENTIVE_BENEFIT);
        row.setServiceType("介護予防福祉用具貸与<歩行器>");
        row.setServiceTypeCode(code);
        row.setReason(reason);
    }
}
