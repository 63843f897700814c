// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementb.internal;

import java.util.List;
import org.sasae.core.text.Texts;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** The rules that hold for this plan type only. */
public final class ManagementBRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(ManagementBRules.class));
        return table.rules();
    }
}
