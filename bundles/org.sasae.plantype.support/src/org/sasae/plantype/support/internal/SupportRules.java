// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.internal;

import java.util.List;
import java.util.function.Consumer;
import org.sasae.core.text.Texts;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;
import org.sasae.validation.WorkspaceRule;

/** The rules that hold for 介護予防支援 only. */
public final class SupportRules implements RuleProvider {

    /** Id of the plan type. */
    static final String TYPE = "support";

    private static final List<Consumer<RuleTable>> FAMILIES = List.of(ClientRules::addTo, OfficeRules::addTo,
            MedicalRules::addTo, OnlineRules::addTo, CaseLoadRules::addTo);

    @Override
    public List<Rule> rules() {
        return table().rules();
    }

    @Override
    public List<WorkspaceRule> workspaceRules() {
        return table().workspaceRules();
    }

    private static RuleTable table() {
        RuleTable table = new RuleTable(Texts.beside(SupportRules.class));
        FAMILIES.forEach(family -> family.accept(table));
        return table;
    }
}
