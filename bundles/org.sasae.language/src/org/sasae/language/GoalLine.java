// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/**
 * One line of input, {@code KIND<TAB>TEXT}.
 *
 * @param kind the kind of the goal
 * @param text the goal; may be empty
 */
public record GoalLine(GoalKind kind, String text) {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when there is no tab or the kind is unknown; the message names the line's start
     */
    public static GoalLine parse(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("KIND<TAB>TEXT expected: " + head(line));
        }
        String text = line.substring(tab + 1);
        int more = text.indexOf('\t');
        return new GoalLine(kind(line.substring(0, tab).strip(), line), more < 0 ? text : text.substring(0, more));
    }

    private static GoalKind kind(String name, String line) {
        for (GoalKind kind : GoalKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown goal kind: " + head(line));
    }

    private static String head(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40);
    }
}
