// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;

/**
 * A goal with the labels a person gave it.
 *
 * @param kind     field it stands in
 * @param text     the goal
 * @param expected labels, empty when fine
 */
public record LabelledGoal(GoalKind kind, String text, Set<GoalLabel> expected) {

    /** Reads {@code KIND<TAB>TEXT<TAB>LABELS<TAB>optional note}; lines that begin with {@code #} are comments. */
    public static List<LabelledGoal> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(LabelledGoal::parse).toList();
    }

    private static LabelledGoal parse(String line) {
        String[] columns = line.split("\t");
        Set<GoalLabel> labels = EnumSet.noneOf(GoalLabel.class);
        if (!columns[2].equals("OK")) {
            for (String name : columns[2].split(",")) {
                labels.add(GoalLabel.valueOf(name));
            }
        }
        return new LabelledGoal(GoalKind.valueOf(columns[0]), columns[1], labels);
    }
}
