// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.util.ArrayList;
import java.util.List;
import org.sasae.core.text.Texts;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;

/** The rules that read what goals, issues, wishes and steps say in Japanese. */
public final class LanguageRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        Texts texts = Texts.beside(LanguageRules.class);
        Readings readings = new Readings();
        RuleTable table = new RuleTable(texts);
        new GoalRules(readings, texts).addTo(table);
        new StepRules().addTo(table);
        new RangeRules(readings).addTo(table);
        new EffortRules(readings).addTo(table);
        new VoiceRules().addTo(table);
        RuleTable better = new RuleTable(texts);
        new IssueRules(readings).addTo(better);
        List<Rule> rules = new ArrayList<>(table.rules());
        better.rules().forEach(rule -> rules.add(new InPlace(rule)));
        return rules;
    }
}
