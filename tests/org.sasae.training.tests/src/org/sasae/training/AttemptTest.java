// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.commands.CaseCommands;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.session.CaseSession;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SmallStep;
import org.sasae.training.attempt.AttemptCommands;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.attempt.GoalHistory;
import org.sasae.training.attempt.PlanComparison;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.AttemptState;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Task;
import org.sasae.training.model.TaskState;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

class AttemptTest {

    private static final TrainingPack PACK = CasePackRegistry.fromPlatform(List.of()).find("a-san").orElseThrow();

    @TempDir
    private Path folder;
    private CaseSession session;
    private AttemptCommands commands;
    private Instant now = Instant.parse("2026-04-01T00:00:00Z");

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("attempt.sasae");
        Attempts.start(PACK, file, "みどり", now);
        session = CaseSession.open(file, new CaseFiles());
        commands = new AttemptCommands(PACK, session.careCase(), Locale.JAPANESE, () -> now);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private Attempt attempt() {
        return Attempts.of(session.careCase()).orElseThrow();
    }

    private void execute(Command command) {
        assertTrue(session.execute(command));
    }

    private Task task(String id) {
        return PACK.task(id).orElseThrow();
    }

    private PlanGoal goal() {
        return plan().getOverallIssues().getFirst().getGoals().getFirst();
    }

    private CarePlan plan() {
        return session.careCase().getPlans().getLast();
    }

    private void write(PlanGoal goal, String text) {
        execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE).set(goal, CarePackage.Literals.GOAL__TEXT,
                text));
    }

    @Test
    void anAttemptKnowsTheVersionsItWasMadeWith() {
        assertEquals(PACK.id(), attempt().getPackId());
        assertEquals(PACK.content().getVersion(), attempt().getPackVersion());
        assertEquals(PACK.content().getRubric().getVersion(), attempt().getRubricVersion());
        assertFalse(Attempts.isOtherVersion(PACK, attempt()));
    }

    @Test
    void pausesDoNotCountAsWork() {
        now = now.plusSeconds(600);
        execute(commands.pause());
        now = now.plusSeconds(3600);
        execute(commands.resume());
        now = now.plusSeconds(300);
        execute(commands.finish());
        assertEquals(Duration.ofMinutes(15), Attempts.worked(attempt(), now.plusSeconds(9999)));
        assertEquals(AttemptState.FINISHED, attempt().getState());
    }

    @Test
    void everythingIsThereAfterARestart() throws Exception {
        execute(commands.showHint(task("goal")));
        execute(commands.done(task("strengths")));
        write(goal(), "趣味の会に月1回参加する");
        session.save();
        session.close();
        session = CaseSession.open(folder.resolve("attempt.sasae"), new CaseFiles());
        assertEquals(1, Attempts.record(attempt(), "goal").orElseThrow().getHintsShown());
        assertEquals(TaskState.DONE, Attempts.state(attempt(), "strengths"));
        assertEquals(1, Attempts.done(PACK, attempt()));
        assertEquals("issue", Attempts.next(PACK, attempt()).orElseThrow().getId());
        assertEquals("趣味の会に月1回参加する", goal().getText());
    }

    @Test
    void hintsComeOneByOneAndNotMoreThanThereAre() {
        for (int i = 0; i < 5; i++) {
            execute(commands.showHint(task("goal")));
        }
        assertEquals(3, Attempts.record(attempt(), "goal").orElseThrow().getHintsShown());
    }

    @Test
    void resettingATaskBringsTheStartBackAndCanBeUndone() {
        write(goal(), "通所サービスに通う");
        String id = session.resource().getURIFragment(goal().getSmallSteps().getFirst());
        execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE).delete(goal().getSmallSteps().getFirst()));
        execute(new CaseCommands(session.editingDomain(), Locale.JAPANESE)
                .delete(session.careCase().getIcfPicture().getFactors().getFirst()));
        try {
            execute(commands.reset(task("goal")));
            assertEquals(null, goal().getText());
            assertEquals(1, goal().getSmallSteps().size());
            execute(commands.reset(task("steps")));
        } catch (CaseFileException e) {
            throw new AssertionError(e);
        }
        assertEquals(2, goal().getSmallSteps().size());
        assertEquals(id, session.resource().getURIFragment(goal().getSmallSteps().getFirst()));
        session.undo();
        session.undo();
        assertEquals("通所サービスに通う", goal().getText());
        assertEquals(1, goal().getSmallSteps().size());
    }

    @Test
    void resettingAllBringsBackTheWholeStart() throws Exception {
        write(goal(), "通所サービスに通う");
        execute(commands.showHint(task("goal")));
        execute(commands.resetAll());
        assertEquals(null, goal().getText());
        assertEquals(TaskState.NOT_STARTED, Attempts.state(attempt(), "goal"));
        session.undo();
        assertEquals("通所サービスに通う", goal().getText());
    }

    @Test
    void workedPlansAreSeenOnlyAfterAnOwnAttempt() throws Exception {
        assertFalse(Attempts.mayCompare(PACK, session.careCase()));
        execute(commands.looked(task("goal")));
        assertFalse(Attempts.mayCompare(PACK, session.careCase()));
        write(goal(), "通所サービスに通う");
        assertTrue(Attempts.mayCompare(PACK, session.careCase()));
    }

    @Test
    void theWayOfAGoalIsKept() {
        write(goal(), "通所サービスに通う");
        execute(commands.looked(task("goal")));
        write(goal(), "趣味の会に月1回参加する");
        execute(commands.looked(task("goal")));
        List<GoalHistory> histories = GoalHistory.of(session.careCase());
        assertEquals(1, histories.size());
        assertEquals(List.of("通所サービスに通う"), histories.getFirst().earlier());
        assertEquals("趣味の会に月1回参加する", histories.getFirst().now());
    }

    @Test
    void atMostThreeThingsAreSaidFirstAndOneOfThemIsGood() throws Exception {
        FeedbackEngine engine = FeedbackEngine.platform();
        Feedback many = engine.look(PACK, PACK.open("attempts/planner-voice.sasae").careCase().orElseThrow());
        assertEquals(3, many.first().size());
        assertTrue(many.first().stream().anyMatch(item -> item.kind() == FeedbackKind.CELEBRATORY));
        assertEquals(many.items().size(), many.first().size() + many.more().size());
        Feedback nothingGood = engine.look(PACK, session.careCase());
        assertEquals(FeedbackKind.ESSENTIAL, nothingGood.first().getFirst().kind());
    }

    @Test
    void anItemSaysWhatIsSeenWhatToTryAndWhy() throws Exception {
        Feedback feedback = FeedbackEngine.platform().look(PACK,
                PACK.open("attempts/day-service.sasae").careCase().orElseThrow(), List.of(task("goal")));
        FeedbackItem item = feedback.items().getFirst();
        assertEquals("SERVICE_AS_GOAL", item.ruleId().orElseThrow());
        assertTrue(item.observation(Locale.JAPANESE).contains("週1回、通所サービスに通う"));
        assertFalse(item.suggestion(Locale.JAPANESE).isBlank());
        assertFalse(item.reason(Locale.ENGLISH).isBlank());
        assertFalse(item.source().isBlank());
        assertEquals(CarePackage.Literals.GOAL__TEXT, item.feature().orElseThrow());
    }

    @Test
    void anAnswerIsKeptUnderTheItemAndCanBeChanged() {
        FeedbackItem item = FeedbackEngine.platform().look(PACK, session.careCase()).first().getFirst();
        execute(commands.answer(item, "まだ考えています"));
        execute(commands.answer(item, "本人に尋ねてから書きます"));
        assertEquals(1, attempt().getAnswers().size());
        assertEquals(item.key(), attempt().getAnswers().getFirst().getItemKey());
        assertEquals("本人に尋ねてから書きます", attempt().getAnswers().getFirst().getText());
        execute(commands.answer(item, ""));
        assertTrue(attempt().getAnswers().isEmpty());
    }

    @Test
    void aCommentComesBackWithTheFileAtItsElement() throws Exception {
        execute(commands.remark(goal(), CarePackage.Literals.GOAL__TEXT, CommentRole.INSTRUCTOR, "講師", "goal",
                "本人の言葉が聞こえてきます。"));
        session.save();
        session.close();
        session = CaseSession.open(folder.resolve("attempt.sasae"), new CaseFiles());
        assertEquals(goal(), attempt().getRemarks().getFirst().getElement());
    }

    private PlanComparison comparison() throws Exception {
        var example = PACK.content().getExamples().getFirst();
        return PlanComparison.of(session.careCase(), PACK.open(example.getFile()).careCase().orElseThrow(), example,
                Attempts.attempted(PACK, session.careCase()), Locale.JAPANESE);
    }

    private List<PlanComparison.Topic> topics() throws Exception {
        return comparison().rows().stream().map(PlanComparison.Row::topic).toList();
    }

    @Test
    void aComparisonShowsBothSidesAndWhatThePlannerSays() throws Exception {
        write(goal(), "通所サービスに通う");
        execute(commands.looked(task("goal")));
        PlanComparison.Row goals = comparison().rows().stream()
                .filter(row -> row.topic() == PlanComparison.Topic.GOALS).findFirst().orElseThrow();
        assertEquals(List.of("通所サービスに通う"), goals.own());
        assertEquals(List.of("趣味の会に月2回参加する"), goals.worked());
        assertFalse(goals.differences().isEmpty());
        assertFalse(goals.comments().isEmpty());
    }

    @Test
    void onlyWhatBelongsToAttemptedTasksIsCompared() throws Exception {
        assertEquals(List.of(), topics());
        write(goal(), "通所サービスに通う");
        execute(commands.looked(task("goal")));
        assertEquals(List.of(PlanComparison.Topic.ONE_YEAR, PlanComparison.Topic.GOALS),
                topics().stream().filter(topic -> topic != PlanComparison.Topic.ONE_DAY).toList());
        goalStep();
        execute(commands.done(task("steps")));
        assertTrue(topics().contains(PlanComparison.Topic.STEPS));
        assertTrue(topics().contains(PlanComparison.Topic.OWN_EFFORT));
        assertFalse(topics().contains(PlanComparison.Topic.ISSUES));
    }

    private void goalStep() {
        SmallStep step = CareFactory.eINSTANCE.createSmallStep();
        step.setText("1か月目に会場の入り口まで行く");
        execute(AddCommand.create(session.editingDomain(), goal(), CarePackage.Literals.PLAN_GOAL__SMALL_STEPS, step));
    }

    @Test
    void whatIsMissingIsSaidWhereItIsToBeWritten() throws Exception {
        write(goal(), "趣味の会に月1回参加する");
        FeedbackItem missing = FeedbackEngine.platform().look(PACK, session.careCase(), List.of(task("steps"))).items()
                .stream().filter(item -> item.feature().isPresent()).findFirst().orElseThrow();
        assertEquals(CarePackage.Literals.PLAN_GOAL__SMALL_STEPS, missing.feature().orElseThrow());
    }
}
