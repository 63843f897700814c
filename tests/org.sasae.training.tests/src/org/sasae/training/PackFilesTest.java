// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.PackWriter;
import org.sasae.training.pack.TrainingPack;

class PackFilesTest {

    private static final TrainingPack SHIPPED = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();

    @TempDir
    private Path packs;
    private PackCopy copy;
    private Path pack;

    @BeforeEach
    void copy() throws IOException {
        copy = PackCopy.of(SHIPPED, packs.resolve("copy"));
        pack = copy.folder();
    }

    private void replace(String file, String old, String text) throws IOException {
        copy.replace(file, old, text);
    }

    private List<String> loadingSays() {
        return copy.loadingSays();
    }

    private List<String> lintSays() throws PackException {
        return copy.lintSays();
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        replace("tasks.yaml", "    minutes: 10", "    minuts: 10");
        List<String> says = loadingSays();
        assertTrue(says.getFirst().matches("tasks.yaml:\\d+: \"minuts\" is not a key here\\. Known are: .*minutes.*"),
                says.getFirst());
    }

    @Test
    void whatIsNotYamlIsNamedWithItsLine() throws IOException {
        Files.writeString(pack.resolve("rubric.yaml"), "version: \"1\"\ncriteria: [\n");
        assertTrue(loadingSays().stream().anyMatch(text -> text.startsWith("rubric.yaml:3: This is not YAML")));
    }

    @Test
    void anchorsAreRefusedSoThatASmallFileCannotFillTheMemory() throws IOException {
        Files.writeString(pack.resolve("rubric.yaml"), "version: &v [a, a]\ncriteria: [*v, *v]\n");
        assertTrue(loadingSays().stream().anyMatch(text -> text.startsWith("rubric.yaml:2: Anchors")));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Files.writeString(pack.resolve("rubric.yaml"), "version: " + "[".repeat(5000));
        assertTrue(loadingSays().stream().anyMatch(text -> text.contains("nested too deeply")));
    }

    @Test
    void tagsDoNotMakeJavaObjects() throws IOException {
        replace("pack.yaml", "slug: a-san", "slug: !!java.net.URL a-san");
        assertEquals("a-san", PackLoaderResult.slug(pack));
    }

    private static final class PackLoaderResult {
        static String slug(Path folder) {
            try {
                return PackLoader.load(folder, "test").slug();
            } catch (PackException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void aFileOutsideOfThePackIsNotRead() throws IOException {
        replace("pack.yaml", "examples/hobby.sasae", "../../secret.sasae");
        assertTrue(loadingSays().stream().anyMatch(text -> text.contains("lies outside of the pack")));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(pack.resolve("case.sasae"));
        assertEquals(List.of("There is no file case.sasae. Check the name, or add the file."), loadingSays());
    }

    @Test
    void everyProblemIsSaidAtOnceAlsoInJapanese() throws IOException {
        replace("tasks.yaml", "    minutes: 10", "    minuts: 10");
        replace("pack.yaml", "level: beginner", "level: easy");
        List<String> says = assertThrows(PackException.class, () -> PackLoader.load(pack, "test")).problems().stream()
                .map(problem -> problem.text(Locale.JAPANESE)).toList();
        assertTrue(says.size() >= 2, says.toString());
        assertTrue(says.stream().allMatch(text -> text.matches(".*[ぁ-ん].*")), says.toString());
    }

    @Test
    void aBrokenPackIsListedAndDoesNotHideTheOthers() throws IOException {
        replace("pack.yaml", "level: beginner", "level: easy");
        CasePackRegistry registry = CasePackRegistry.fromPlatform(List.of(packs));
        assertEquals(1, registry.broken().size());
        assertTrue(registry.find("mrs-a").isPresent());
    }

    @Test
    void aFolderOfAPersonIsAPack() throws IOException {
        replace("pack.yaml", "6f1f7c52-7a0f-4b57-9d0e-0e4b5f0a7601", "11111111-2222-4333-8444-555555555555");
        replace("pack.yaml", "slug: a-san", "slug: our-case");
        assertTrue(CasePackRegistry.fromPlatform(List.of(packs)).find("our-case").isPresent());
    }

    @Test
    void theLinterSaysWhichAttemptDoesSomethingElse() throws Exception {
        replace("pack.yaml", "expected: [strengths-habit-seen, issue-cause, goal-service, steps-clean, year-vague]",
                "expected: [strengths-habit-seen, issue-cause, steps-clean, own-first]");
        List<String> says = lintSays();
        assertTrue(says.stream().anyMatch(text -> text.contains("attempts/day-service.sasae sets off checks that it does"
                + " not name: goal-service")), says.toString());
        assertTrue(says.stream().anyMatch(text -> text.contains("does not set off checks that it names: own-first")),
                says.toString());
    }

    @Test
    void theLinterWantsThreeStepsOfHelpAndGentleWords() throws Exception {
        replace("tasks.yaml", "kind: nudge", "kind: pointer");
        replace("rubric.yaml", "目標の欄がまだ空いています。", "目標がありません。間違いです。");
        List<String> says = lintSays();
        assertTrue(says.stream().anyMatch(text -> text.contains("needs three hints in order")), says.toString());
        assertTrue(says.stream().anyMatch(text -> text.startsWith("rubric.yaml:") && text.contains("can sound like")),
                says.toString());
    }

    @Test
    void theLinterFollowsPathsAndPrerequisites() throws Exception {
        replace("tasks.yaml", "goals: [\"#_goal/smallSteps\"]", "goals: [\"#_goal/smallStps\"]");
        replace("pack.yaml", "authors: [Sasae]", "authors: [Sasae]\nprerequisites: [a-san]");
        List<String> says = lintSays();
        assertTrue(says.stream().anyMatch(text -> text.contains("\"#_goal/smallStps\" leads nowhere")),
                says.toString());
        assertTrue(says.contains("pack.yaml: The prerequisites lead back to this pack."), says.toString());
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws Exception {
        List<String> different = new ArrayList<>();
        for (TrainingPack shipped : CasePackRegistry.fromPlatform(List.of()).packs()) {
            PackWriter.write(shipped.content(), pack);
            for (var example : shipped.content().getExamples()) {
                Files.createDirectories(pack.resolve(example.getFile()).getParent());
                Files.writeString(pack.resolve(example.getFile()), "");
            }
            for (var attempt : shipped.content().getAttempts()) {
                Files.writeString(pack.resolve(attempt.getFile()), "");
            }
            if (!EcoreUtil.equals(shipped.content(), PackLoader.load(pack, "test").content())) {
                different.add(shipped.slug());
            }
        }
        assertEquals(List.of(), different);
    }
}
