// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Goal;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.TextVersion;
import org.sasae.training.model.TrainingFactory;

/**
 * How the wording of one goal came about.
 *
 * @param goal    the goal
 * @param earlier its wordings whenever the work was looked at, oldest first, without the present one
 * @param now     the present wording; empty when there is none
 */
public record GoalHistory(Goal goal, List<String> earlier, String now) {

    /** Makes the list unmodifiable. */
    public GoalHistory {
        earlier = List.copyOf(earlier);
    }

    /** The goals of a case that have been reworded since the work was looked at for the first time. */
    public static List<GoalHistory> of(CareCase work) {
        List<GoalHistory> histories = new ArrayList<>();
        Attempts.of(work).ifPresent(attempt -> goals(work).forEach(goal -> {
            String now = Objects.toString(goal.getText(), "");
            List<String> earlier = versions(attempt, goal).map(TextVersion::getText)
                    .filter(text -> text != null && !text.equals(now)).distinct().toList();
            if (!earlier.isEmpty()) {
                histories.add(new GoalHistory(goal, earlier, now));
            }
        }));
        return histories;
    }

    /** New versions for the goals whose wording is not that of their latest version. */
    static List<TextVersion> changed(CareCase work, Attempt attempt, Instant now) {
        List<TextVersion> changed = new ArrayList<>();
        goals(work).filter(goal -> goal.getText() != null && !goal.getText().isBlank()).forEach(goal -> {
            String latest = versions(attempt, goal).reduce((first, second) -> second).map(TextVersion::getText)
                    .orElse(null);
            if (!goal.getText().equals(latest)) {
                TextVersion version = TrainingFactory.eINSTANCE.createTextVersion();
                version.setElement(goal);
                version.setFeature(CarePackage.Literals.GOAL__TEXT.getName());
                version.setText(goal.getText());
                version.setAt(now);
                changed.add(version);
            }
        });
        return changed;
    }

    private static Stream<TextVersion> versions(Attempt attempt, Goal goal) {
        return attempt.getVersions().stream().filter(version -> version.getElement() == goal);
    }

    private static Stream<Goal> goals(CareCase work) {
        List<Goal> goals = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(work, true).forEachRemaining(element -> {
            if (element instanceof Goal goal) {
                goals.add(goal);
            }
        });
        return goals.stream();
    }
}
