// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.municipality.minokamo.internal;

import static org.sasae.municipality.minokamo.internal.MinokamoItems.COMMUNITY_MEETING;
import static org.sasae.municipality.minokamo.internal.MinokamoItems.PLAN_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** What Minokamo does beyond the national rules (基本方針 ７ 本市の取組). */
public final class MinokamoRules implements RuleProvider {

    static final String PROFILE = "minokamo";

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(MinokamoRules.class), Set.of(PROFILE));
        table.hint("R-MIN-01").within(CarePackage.Literals.CARE_PLAN, CarePlan.class, MinokamoRules::insights);
        table.hint("R-MIN-02").within(CarePackage.Literals.CARE_PLAN, CarePlan.class, MinokamoRules::meeting);
        return table.rules();
    }

    private static void insights(CarePlan plan, RuleContext context, FindingReport report) {
        MinokamoItems.of(plan, PLAN_REVIEW)
                .filter(item -> MinokamoItems.value(item, "insights", String.class).filter(t -> !t.isBlank()).isEmpty())
                .forEach(item -> MinokamoItems.value(item, "reviewedOn", LocalDate.class).ifPresent(day ->
                        report.at(item, MinokamoItems.feature(PLAN_REVIEW, "insights")).with(day)));
    }

    private static void meeting(CarePlan plan, RuleContext context, FindingReport report) {
        MinokamoItems.of(plan, COMMUNITY_MEETING)
                .filter(item -> MinokamoItems.value(item, "resourcesMissing", YesNo.class).orElseThrow() == YesNo.YES)
                .filter(item -> MinokamoItems.value(item, "heldOn", LocalDate.class).isEmpty())
                .forEach(item -> report.at(item, MinokamoItems.feature(COMMUNITY_MEETING, "heldOn"))
                        .fix("enough", domain -> SetCommand.create(domain, item,
                                MinokamoItems.feature(COMMUNITY_MEETING, "resourcesMissing"), YesNo.NO)));
    }
}
