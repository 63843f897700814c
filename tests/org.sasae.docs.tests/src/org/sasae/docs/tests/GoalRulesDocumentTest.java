// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.docs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleRegistry;

/** The table in {@code docs/goal-rules.md} names every rule that reads goals and plans, with its weight, and no other. */
class GoalRulesDocumentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R-[A-Z]+-\\d+) \\|.*\\| (\\w+) \\|$");
    private static final String READING = "org.sasae.validation.language";

    @Test
    void theTableHasARowForEachRuleThatReads() throws IOException {
        RuleRegistry rules = RuleRegistry.fromPlatform();
        Stream<Rule> reading = rules.rules().stream().filter(rule -> READING.equals(rules.origin(rule.id())));
        String document = Files.readString(Documents.root().resolve("docs/goal-rules.md"));

        assertEquals(reading.map(GoalRulesDocumentTest::row).sorted().toList(), rows(document));
    }

    private static String row(Rule rule) {
        return rule.id() + ' ' + rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> rows(String document) {
        return ROW.matcher(document).results().map(GoalRulesDocumentTest::row).sorted().toList();
    }

    private static String row(MatchResult row) {
        return row.group(1) + ' ' + row.group(2);
    }
}
