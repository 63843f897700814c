// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.Task;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.TrainingPackage.Literals;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.LastGoodPack;
import org.sasae.training.pack.PackCopies;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackFinding;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.PackSession;
import org.sasae.training.pack.TrainingPack;

/** A pack is opened, changed by commands and saved, and nothing in it is lost. */
class PackSessionTest {

    private static final List<TrainingPack> SHIPPED = CasePackRegistry.fromPlatform(List.of()).packs();

    @TempDir
    private Path folder;
    private Path packs;

    @BeforeEach
    void makeFolder() {
        packs = folder.resolve("training/packs");
    }

    static List<String> slugs() {
        return SHIPPED.stream().map(TrainingPack::slug).toList();
    }

    private static TrainingPack shipped(String slug) {
        return SHIPPED.stream().filter(pack -> pack.slug().equals(slug)).findFirst().orElseThrow();
    }

    private Path copy(String slug) throws IOException, PackException {
        return PackCopies.copy(shipped(slug), packs);
    }

    private static Map<String, String> texts(Path pack) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(pack.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void set(PackSession session, EObject owner, EStructuralFeature feature, Object value) {
        execute(session, SetCommand.create(session.domain(), owner, feature, value));
    }

    private static void execute(PackSession session, Command command) {
        session.stack().execute(command);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void savingWithoutAChangeLeavesEveryFileAsItIs(String slug) throws Exception {
        Path pack = copy(slug);
        Map<String, String> before = texts(pack);
        PackSession.open(pack, false).saveOverwriting();
        assertEquals(before, texts(pack));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aChangeRewritesItsFileAndKeepsAllElseOfThePack(String slug) throws Exception {
        Path pack = copy(slug);
        Map<String, String> before = texts(pack);
        PackSession session = PackSession.open(pack, false);
        Task task = session.content().getTasks().getFirst();
        set(session, task, Literals.TASK__MINUTES, task.getMinutes() + 1);
        assertTrue(session.isDirty());
        assertTrue(session.save());
        assertFalse(session.isDirty());

        CasePack read = PackLoader.load(pack, "test").content();
        assertTrue(EcoreUtil.equals(session.content(), read));
        Map<String, String> after = texts(pack);
        assertTrue(after.get("tasks.yaml").startsWith("# SPDX-FileCopyrightText"), "the head of the file is kept");
        before.remove("tasks.yaml");
        after.remove("tasks.yaml");
        assertEquals(before, after, "the other files stay byte for byte");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void whatIsWrittenOnceIsWrittenTheSameAgain(String slug) throws Exception {
        Path pack = copy(slug);
        for (int round = 0; round < 2; round++) {
            PackSession session = PackSession.open(pack, false);
            CasePack content = session.content();
            set(session, content, Literals.CASE_PACK__MINUTES, content.getMinutes() + 1);
            set(session, content.getTasks().getFirst(), Literals.TASK__MINUTES, 7 + round);
            set(session, content.getRubric(), Literals.RUBRIC__VERSION, "9." + round);
            set(session, content.getNarrative(), Literals.PHRASE__JA, content.getNarrative().getJa() + "\n追記");
            session.save();
        }
        Map<String, String> first = texts(pack);
        PackSession session = PackSession.open(pack, false);
        CasePack content = session.content();
        int minutes = content.getMinutes();
        set(session, content, Literals.CASE_PACK__MINUTES, 1);
        session.save();
        set(session, content, Literals.CASE_PACK__MINUTES, minutes);
        session.save();
        assertEquals(first, texts(pack));
    }

    @Test
    void aCopyOfAShippedPackIsADraftOfItsOwn() throws Exception {
        Path pack = copy("a-san");
        TrainingPack read = PackLoader.load(pack, "test");
        assertNotEquals(shipped("a-san").id(), read.id());
        assertEquals("a-san-2", read.slug());
        assertTrue(read.title(Locale.JAPANESE).endsWith("（写し）"));
        assertEquals(packs.resolve("a-san-2"), pack);
        assertEquals(packs.resolve("a-san-3"), copy("a-san"));
        assertEquals(1, CasePackRegistry.from(null, List.of(packs)).packs().stream()
                .filter(each -> each.slug().equals("a-san-3")).count());
    }

    @Test
    void whatIsUnfinishedIsKeptAndCanBeOpenedAgain() throws Exception {
        Path pack = copy("a-san");
        PackSession session = PackSession.open(pack, false);
        Task task = TrainingFactory.eINSTANCE.createTask();
        execute(session, AddCommand.create(session.domain(), session.content(), Literals.CASE_PACK__TASKS, task));
        set(session, session.content(), Literals.CASE_PACK__TITLE, null);
        session.save();

        assertThrows(PackException.class, () -> PackLoader.load(pack, "test"), "a learner does not get it yet");
        CasePack again = PackSession.open(pack, false).content();
        assertTrue(EcoreUtil.equals(session.content(), again));
    }

    @Test
    void aReferenceToSomethingWithoutIdSurvivesTheFile() throws Exception {
        Path pack = copy("a-san");
        PackSession session = PackSession.open(pack, false);
        var level = session.content().getTasks().getFirst().getChecks().getFirst().getLevel();
        set(session, level, Literals.CRITERION_LEVEL__ID, null);
        var other = session.content().getFacts();
        set(session, other.get(1), Literals.FACT__ID, other.getFirst().getId());
        session.save();

        assertTrue(EcoreUtil.equals(session.content(), PackLoader.load(pack, "test").content()));
        session.stack().undo();
        assertEquals(null, level.getId());
    }

    @Test
    void aChangeOfSomebodyElseIsNotOverwrittenUnasked() throws Exception {
        Path pack = copy("a-san");
        PackSession session = PackSession.open(pack, false);
        set(session, session.content(), Literals.CASE_PACK__MINUTES, 11);
        Path narrative = pack.resolve("narrative.md");
        Files.writeString(narrative, "別の人の話");
        assertTrue(session.isChangedOnDisk());
        assertFalse(session.save());
        assertEquals("別の人の話", Files.readString(narrative));
        assertTrue(session.isDirty());

        session.saveOverwriting();
        assertEquals("別の人の話", Files.readString(packs.resolve(".last-good/a-san-2/replaced/narrative.md")));
        Files.writeString(narrative, "別の人の話");
        session.reload();
        assertEquals("別の人の話", session.content().getNarrative().getJa());
        assertFalse(session.isDirty());
        assertFalse(session.isChangedOnDisk());
    }

    @Test
    void whatCannotBeReadAnyMoreGoesBackToTheLastGoodCopy() throws Exception {
        Path pack = copy("a-san");
        byte[] good = Files.readAllBytes(pack.resolve("tasks.yaml"));
        PackSession.open(pack, false);
        Files.writeString(pack.resolve("tasks.yaml"), "tasks: [");
        assertThrows(PackException.class, () -> PackSession.open(pack, false));
        assertTrue(LastGoodPack.find(pack).isPresent());

        Path replaced = LastGoodPack.restore(pack);

        assertArrayEquals(good, Files.readAllBytes(pack.resolve("tasks.yaml")));
        assertEquals("tasks: [", Files.readString(replaced.resolve("tasks.yaml")));
        assertEquals("a-san-2", PackSession.open(pack, false).content().getSlug());
        assertEquals(List.of(), CasePackRegistry.from(null, List.of(packs)).broken());
    }

    @Test
    void theEnglishStoryGoesWithItsText() throws Exception {
        Path pack = copy("a-san");
        PackSession session = PackSession.open(pack, false);
        set(session, session.content().getNarrative(), Literals.PHRASE__EN, null);
        session.save();
        assertFalse(Files.exists(pack.resolve("narrative.en.md")));
        session.stack().undo();
        session.save();
        assertTrue(Files.exists(pack.resolve("narrative.en.md")));
    }

    @Test
    void theLinterNamesThePlaceOfAProblemInWhatIsBeingWritten() throws Exception {
        PackSession session = PackSession.open(copy("a-san"), false);
        Task task = session.content().getTasks().getFirst();
        Phrase hint = task.getHints().getFirst().getText();
        set(session, hint, Literals.PHRASE__JA, null);
        execute(session, RemoveCommand.create(session.domain(), task, Literals.TASK__HINTS, task.getHints().getLast()));
        set(session, task.getChecks().getFirst(), Literals.CHECK__LEVEL, null);

        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        TrainingPack snapshot = session.snapshot(copier);
        List<PackFinding> found = new PackLinter(FeedbackEngine.platform(), SHIPPED).find(snapshot);

        assertTrue(isAt(found, copier.get(hint), Literals.PHRASE__JA), found.toString());
        assertTrue(isAt(found, copier.get(task), Literals.TASK__HINTS), found.toString());
        assertTrue(isAt(found, copier.get(task.getChecks().getFirst()), Literals.CHECK__LEVEL), found.toString());
    }

    private static boolean isAt(List<PackFinding> found, EObject subject, EStructuralFeature feature) {
        return found.stream().anyMatch(each -> each.subject() == subject && each.feature() == feature);
    }

    @Test
    void anEmptyPackIsLintedWithoutStumbling() throws Exception {
        Path pack = copy("a-san");
        CasePack empty = TrainingFactory.eINSTANCE.createCasePack();
        empty.getTasks().add(TrainingFactory.eINSTANCE.createTask());
        Stream.of(TrainingFactory.eINSTANCE.createPatternCheck(), TrainingFactory.eINSTANCE.createFactCheck(),
                TrainingFactory.eINSTANCE.createRuleCheck(), TrainingFactory.eINSTANCE.createRemarkCheck(),
                TrainingFactory.eINSTANCE.createGoalLabelCheck(), TrainingFactory.eINSTANCE.createInventionCheck())
                .forEach(empty.getTasks().getFirst().getChecks()::add);
        empty.setRubric(TrainingFactory.eINSTANCE.createRubric());
        empty.getRubric().getCriteria().add(TrainingFactory.eINSTANCE.createCriterion());
        empty.getRubric().getCriteria().getFirst().getLevels().add(TrainingFactory.eINSTANCE.createCriterionLevel());
        empty.getFacts().add(TrainingFactory.eINSTANCE.createFact());
        empty.getExamples().add(TrainingFactory.eINSTANCE.createWorkedPlan());
        empty.getAttempts().add(TrainingFactory.eINSTANCE.createSampleAttempt());

        List<PackFinding> found = new PackLinter(FeedbackEngine.platform(), SHIPPED)
                .find(TrainingPack.inWork(empty, pack));

        assertTrue(isAt(found, empty, Literals.CASE_PACK__TITLE), found.toString());
    }
}
