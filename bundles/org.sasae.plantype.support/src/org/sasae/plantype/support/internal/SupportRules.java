// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW;
import static org.sasae.model.care.CarePackage.Literals.SUPPORT_ROW__REASON;

import java.util.List;
import org.sasae.core.text.Texts;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;
import org.sasae.validation.Services;

/** The rules that hold for this plan type only. */
public final class SupportRules implements RuleProvider {

    /** Id of the plan type 介護予防支援. */
    static final String TYPE = "support";

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(SupportRules.class));
        table.error("R-FRM-19", TYPE).within(SUPPORT_ROW, SupportRow.class, SupportRules::reasonForEquipment);
        return table.rules();
    }

    private static void reasonForEquipment(SupportRow row, RuleContext context, FindingReport report) {
        if (Services.isEquipment(row) && Plans.isBlank(row.getReason())) {
            report.at(row, SUPPORT_ROW__REASON).with(Plans.isBlank(row.getServiceType()) ? row : row.getServiceType());
        }
    }
}
