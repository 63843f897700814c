// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Optional;
import java.util.Set;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.meaning.GoalText;

/** Decides about one label. */
@FunctionalInterface
public interface LabelRule {
    /**
     * The verdict, or empty when the label does not apply.
     *
     * @param given what the rules before this one said
     */
    Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given);
}
