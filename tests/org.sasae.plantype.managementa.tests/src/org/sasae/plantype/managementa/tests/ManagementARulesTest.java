// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementa.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.stream.Stream;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.IntervalExtension;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.YesNo;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementARulesTest extends RuleContract {

    private static final String TYPE = "managementA";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementa";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of(
                fires("R-ELG-07", TYPE, "residents carry it", c -> category(c, SupportCategory.RESIDENT_PROGRAMME)),
                fires("R-ELG-07", TYPE, "general prevention", c -> category(c, SupportCategory.GENERAL_PREVENTION)),
                silent("R-ELG-07", TYPE, "the municipality does not offer a simpler type",
                        c -> category(c, SupportCategory.RESIDENT_PROGRAMME)).in(MunicipalityProfile.builder("p")
                                .notOffered("managementC").build()),
                silent("R-ELG-07", TYPE),
                silent("R-ELG-07", TYPE, "nothing planned yet", c -> plan(c).getOverallIssues().clear()),
                fires("R-WHO-04", TYPE, "delegated from the beginning", c -> firstTime(c, YesNo.YES)),
                silent("R-WHO-04", TYPE, "not the first time", c -> firstTime(c, YesNo.NO)),
                silent("R-WHO-04", TYPE, "not known whether the first time", c -> firstTime(c, YesNo.UNKNOWN)),
                silent("R-WHO-04", TYPE, "a person with a support level (R-WHO-05)", c -> {
                    firstTime(c, YesNo.YES);
                    c.getCertifications().get(0).setCareLevel(CareLevel.SUPPORT_1);
                }),
                silent("R-WHO-04", TYPE, "after exactly three months by the centre",
                        c -> before(c, "2024-03-01")),
                fires("R-WHO-04", TYPE, "after less than three months by the centre",
                        c -> before(c, "2024-03-02")),
                fires("R-WHO-08", TYPE, "the centre did not attend", c -> firstTime(c, YesNo.NO)),
                silent("R-WHO-08", TYPE, "the centre attended", c -> {
                    firstTime(c, YesNo.NO);
                    plan(c).getDelegation().setCentreAttendedFirst(true);
                }),
                silent("R-WHO-08", TYPE),
                fires("R-MON-06", TYPE, "no record of it", c -> extension(c).setRecord(null)),
                fires("R-MON-06", TYPE, "not agreed", c -> extension(c).setAgreementReached(false)),
                silent("R-MON-06", TYPE, "all conditions", ManagementARulesTest::extension),
                silent("R-MON-06", TYPE));
    }

    private static void category(CareCase careCase, SupportCategory category) {
        row(careCase, SupportCategory.DESIGNATED_PROGRAMME).setCategory(category);
    }

    private static void firstTime(CareCase careCase, YesNo first) {
        careCase.getCertifications().get(0).setCareLevel(CareLevel.PROGRAMME_TARGET);
        plan(careCase).setDelegation(CareFactory.eINSTANCE.createDelegation());
        plan(careCase).setFirstTimeUser(first);
    }

    /** A plan by the centre came before this one, which begins on 1 June 2024. */
    private static void before(CareCase careCase, String from) {
        firstTime(careCase, YesNo.YES);
        CarePlan before = CareFactory.eINSTANCE.createCarePlan();
        before.setPlanTypeId(TYPE);
        before.setPeriodFrom(day(from));
        careCase.getPlans().add(before);
        plan(careCase).setReplaces(before);
    }

    private static IntervalExtension extension(CareCase careCase) {
        IntervalExtension extension = CareFactory.eINSTANCE.createIntervalExtension();
        extension.setMonths(6);
        extension.setStableAfterReview(true);
        extension.setContactInOtherMonths(true);
        extension.setProviderReportsShared(true);
        extension.setAgreementReached(true);
        extension.setRecord(careCase.getProgressEntries().get(0));
        plan(careCase).setIntervalExtension(extension);
        return extension;
    }
}
