// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackProblem;

class ShippedPacksTest {

    private static final CasePackRegistry PACKS = CasePackRegistry.fromPlatform(List.of());

    static Stream<String> slugs() {
        return PACKS.packs().stream().map(pack -> pack.slug());
    }

    @Test
    void everyPackCanBeRead() {
        assertEquals("", PACKS.broken().stream().flatMap(broken -> broken.problems().stream()
                .map(problem -> broken.name() + "/" + problem.text(Locale.ENGLISH))).collect(Collectors.joining("\n")));
        assertFalse(PACKS.packs().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aPackIsInOrderAndEveryAttemptGetsTheFeedbackItNames(String slug) {
        PackLinter linter = new PackLinter(FeedbackEngine.platform(), PACKS.packs());
        List<PackProblem> problems = linter.lint(PACKS.find(slug).orElseThrow());
        assertTrue(problems.isEmpty(), () -> problems.stream().map(problem -> problem.text(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "\n", "")));
    }
}
