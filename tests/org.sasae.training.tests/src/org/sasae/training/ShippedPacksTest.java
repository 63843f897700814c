// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.TrainingPack;

class ShippedPacksTest {

    private static final CasePackRegistry PACKS = CasePackRegistry.fromPlatform(List.of());
    private static final FeedbackEngine ENGINE = FeedbackEngine.platform();

    static Stream<String> slugs() {
        return PACKS.packs().stream().map(pack -> pack.slug());
    }

    @Test
    void everyPackCanBeRead() {
        assertEquals("", PACKS.broken().stream().flatMap(broken -> broken.problems().stream()
                .map(problem -> broken.name() + "/" + problem.text(Locale.ENGLISH))).collect(Collectors.joining("\n")));
        assertFalse(PACKS.packs().isEmpty());
    }

    /** Each attempt of each pack: a short name of the pack and the file. */
    static Stream<Arguments> attempts() {
        return PACKS.packs().stream().flatMap(pack -> pack.content().getAttempts().stream()
                .map(attempt -> Arguments.of(pack.slug(), attempt.getFile())));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void anAttemptGetsExactlyTheFeedbackThatThePackNames(String slug, String file) throws Exception {
        TrainingPack pack = PACKS.find(slug).orElseThrow();
        SampleAttempt attempt = pack.content().getAttempts().stream().filter(each -> each.getFile().equals(file))
                .findFirst().orElseThrow();

        Feedback feedback = ENGINE.look(pack, pack.open(file).careCase().orElseThrow());

        assertEquals(attempt.getExpected().stream().sorted().toList(), feedback.checkIds());
        assertFalse(attempt.isGood() && feedback.hasEssential(), "nothing essential is said about good work");
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            feedback.items().forEach(item -> assertFalse(item.observation(locale).isBlank()
                    || item.observation(locale).contains("{"), () -> item + ": " + item.observation(locale)));
        }
    }

    /** What is quoted is what the learner reads in the case, never a short name of the program. */
    @Test
    void aSituationIsSpokenOfByItsTitle() throws Exception {
        TrainingPack pack = PACKS.find("plan-type").orElseThrow();
        List<FeedbackItem> items = ENGINE.look(pack, pack.open("attempts/always-a.sasae").careCase().orElseThrow()).items()
                .stream().filter(item -> item.level().getObservation().getJa().contains("{text}")).toList();
        assertFalse(items.isEmpty());
        items.forEach(item -> assertTrue(item.observation(Locale.JAPANESE).contains("場面"),
                () -> item.observation(Locale.JAPANESE)));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyCaseFileOfAPackIsNamedInIt(String slug) throws Exception {
        TrainingPack pack = PACKS.find(slug).orElseThrow();
        Set<String> named = new TreeSet<>();
        pack.content().getAttempts().forEach(attempt -> named.add(attempt.getFile()));
        pack.content().getExamples().forEach(example -> named.add(example.getFile()));
        Set<String> there = new TreeSet<>();
        for (String folder : List.of("attempts", "examples")) {
            try (Stream<Path> files = Files.list(pack.folder().resolve(folder))) {
                files.forEach(file -> there.add(folder + "/" + file.getFileName()));
            }
        }
        assertEquals(there, named);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aPackIsInOrderAndEveryAttemptGetsTheFeedbackItNames(String slug) {
        PackLinter linter = new PackLinter(ENGINE, PACKS.packs());
        List<PackProblem> problems = linter.lint(PACKS.find(slug).orElseThrow());
        assertTrue(problems.isEmpty(), () -> problems.stream().map(problem -> problem.text(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "\n", "")));
    }
}
