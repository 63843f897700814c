// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementc.tests;

import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.stream.Stream;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.SheetRecord;
import org.sasae.model.care.SupportCategory;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementCRulesTest extends RuleContract {

    private static final String TYPE = "managementC";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementc";
    }

    @Override
    protected Stream<RuleExample> examples() {
        CareFactory factory = CareFactory.eINSTANCE;
        return Stream.of(
                fires("R-ELG-06", TYPE, "a day service by a designated provider", c -> row(c,
                        SupportCategory.RESIDENT_PROGRAMME).setCategory(SupportCategory.DESIGNATED_PROGRAMME)),
                silent("R-ELG-06", TYPE),
                silent("R-ELG-06", TYPE, "general prevention", c -> row(c, SupportCategory.RESIDENT_PROGRAMME)
                        .setCategory(SupportCategory.GENERAL_PREVENTION)),
                fires("R-WHO-03", TYPE, "delegated", c -> plan(c).setDelegation(factory.createDelegation())),
                silent("R-WHO-03", TYPE),
                fires("R-PRC-06", TYPE, "an evaluation", c -> c.getEvaluations().add(factory.createEvaluation())),
                fires("R-PRC-06", TYPE, "a progress record",
                        c -> c.getProgressEntries().add(factory.createProgressEntry())),
                silent("R-PRC-06", TYPE),
                silent("R-PRC-06", TYPE, "the sheet was made, which another rule says", c -> {
                    c.getEvaluations().add(factory.createEvaluation());
                    SheetRecord sheet = factory.createSheetRecord();
                    sheet.setSheetId("evaluation");
                    plan(c).getSheetRecords().add(sheet);
                }),
                fires("R-PRC-07", TYPE, "no arrangement", c -> plan(c).setContactArrangement(" ")),
                silent("R-PRC-07", TYPE));
    }
}
