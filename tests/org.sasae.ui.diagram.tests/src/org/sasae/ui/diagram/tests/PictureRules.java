// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import java.util.List;

import org.sasae.core.text.Texts;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** Rules that speak of what is drawn, as a municipality may bring them along. */
public final class PictureRules implements RuleProvider {

    /** The text at which the rules complain. */
    static final String ASK = "要確認";

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(PictureRules.class));
        table.hint("R-TST-01").within(CarePackage.Literals.FAMILY_MEMBER, FamilyMember.class, (person, context, report) -> {
            if (ASK.equals(person.getNote())) {
                report.at(person, CarePackage.Literals.FAMILY_MEMBER__NOTE);
            }
        });
        table.hint("R-TST-02").within(CarePackage.Literals.ICF_FACTOR, IcfFactor.class, (factor, context, report) -> {
            if (ASK.equals(factor.getText())) {
                report.at(factor, CarePackage.Literals.ICF_FACTOR__TEXT);
            }
        });
        return table.rules();
    }
}
