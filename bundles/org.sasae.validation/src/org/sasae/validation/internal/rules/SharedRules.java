// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sasae.core.text.Texts;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** The rules that several plan types share. */
public final class SharedRules implements RuleProvider {

    private static final List<Consumer<RuleTable>> FAMILIES = List.of(
            PlanTypeRules::addTo, SheetRules::addTo, AssessmentRules::addTo, IssueRules::addTo, SupportRules::addTo,
            BalanceRules::addTo, PeriodRules::addTo);

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(SharedRules.class));
        FAMILIES.forEach(family -> family.accept(table));
        return new ArrayList<>(table.rules());
    }
}
