// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sasae.training.model.Condition;
import org.sasae.training.model.PatternTest;

/** Whether conditions on one path exclude each other, so that nothing can ever fulfil them all. */
final class Contradictions {

    private Contradictions() {
    }

    static boolean isNever(List<Condition> conditions) {
        int least = conditions.stream().mapToInt(Contradictions::least).max().orElse(0);
        int most = conditions.stream().mapToInt(Contradictions::most).min().orElse(Integer.MAX_VALUE);
        return least > most || excluded(conditions, PatternTest.EQUALS, PatternTest.NOT_EQUALS)
                || excluded(conditions, PatternTest.EQUALS, PatternTest.EXCLUDES)
                || excluded(conditions, PatternTest.INCLUDES, PatternTest.NOT_EQUALS)
                || excluded(conditions, PatternTest.INCLUDES, PatternTest.EXCLUDES)
                || excluded(conditions, PatternTest.MENTIONS, PatternTest.OMITS);
    }

    private static int least(Condition condition) {
        return switch (condition.getTest()) {
            case FILLED, EQUALS, NOT_EQUALS, INCLUDES, MENTIONS, SAME_AS -> 1;
            case AT_LEAST -> number(condition, 0);
            default -> 0;
        };
    }

    private static int most(Condition condition) {
        return switch (condition.getTest()) {
            case EMPTY -> 0;
            case AT_MOST -> number(condition, Integer.MAX_VALUE);
            default -> Integer.MAX_VALUE;
        };
    }

    private static int number(Condition condition, int otherwise) {
        List<String> values = condition.getValues();
        return values.size() == 1 && values.getFirst().matches("\\d{1,4}") ? Integer.parseInt(values.getFirst())
                : otherwise;
    }

    /** Whether one condition wants one of some values and others allow none of these. */
    private static boolean excluded(List<Condition> conditions, PatternTest wants, PatternTest forbids) {
        Set<String> forbidden = new HashSet<>();
        conditions.stream().filter(each -> each.getTest() == forbids).forEach(each -> forbidden.addAll(each.getValues()));
        return conditions.stream().anyMatch(each -> each.getTest() == wants && !each.getValues().isEmpty()
                && forbidden.containsAll(each.getValues()));
    }
}
