// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.util.List;
import java.util.Set;

/**
 * What a sentence of a plan is about, for rules that look at several sentences or at fields other than goals.
 *
 * @param domains    parts of life of the acts in it; empty when none is recognised
 * @param withOthers whether family, friends, neighbours, someone looked after, a group or a role is named
 * @param aims       words that make it a wish or a goal: ～ましょう, ～たい, ～てほしい, ～できるようになる
 * @param measures   words that make it a measure: a service to be used, ～を使えば～できる
 */
public record GoalContent(Set<GoalDomain> domains, boolean withOthers, List<Trigger> aims, List<Trigger> measures) {

    public GoalContent {
        domains = Set.copyOf(domains);
        aims = List.copyOf(aims);
        measures = List.copyOf(measures);
    }
}
