// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import java.util.List;
import java.util.Objects;

/**
 * What the workshop says about one goal, in the language of the workbench, what is good first.
 *
 * @param text    the goal as it was read, not null
 * @param summary one line that says how the goal stands, empty for an empty goal, not null
 * @param good    what is good about it, not null
 * @param points  what could be better, not null
 */
public record GoalAdvice(String text, String summary, List<String> good, List<Point> points) {

    public GoalAdvice {
        Objects.requireNonNull(text);
        Objects.requireNonNull(summary);
        good = List.copyOf(good);
        points = List.copyOf(points);
    }

    /**
     * One thing that could be better.
     *
     * @param words     the words it is about, empty where something is missing
     * @param why       why it matters
     * @param question  a question to the writer
     * @param rewording the goal in other words, in the language of the case; empty where none can be built
     */
    public record Point(List<String> words, String why, String question, String rewording) {

        public Point {
            words = List.copyOf(words);
        }
    }

    /** {@return suggestions for the whole goal, each once} */
    public List<String> rewordings() {
        return points.stream().map(Point::rewording).filter(each -> !each.isEmpty() && !each.equals(text)).distinct()
                .toList();
    }
}
