// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read in one goal.
 *
 * @param kind     the kind of the goal
 * @param text     the text as written
 * @param findings one per label, in the order of {@link GoalLabel}
 */
public record GoalReading(GoalKind kind, String text, List<GoalFinding> findings) {

    public GoalReading {
        findings = List.copyOf(findings);
    }

    /** Whether nothing has to be said about the goal. */
    public boolean isFine() {
        return findings.isEmpty();
    }

    /** The labels alone. */
    public Set<GoalLabel> labels() {
        var labels = EnumSet.noneOf(GoalLabel.class);
        findings.forEach(finding -> labels.add(finding.label()));
        return labels;
    }

    /** The labels separated by commas, {@code OK} when there are none. */
    public String labelText() {
        return isFine() ? "OK" : findings.stream().map(f -> f.label().name()).collect(Collectors.joining(","));
    }
}
