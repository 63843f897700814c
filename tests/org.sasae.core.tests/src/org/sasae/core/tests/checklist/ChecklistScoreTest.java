// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.core.checklist.ChecklistQuestion;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.core.checklist.Judgement.Result;
import org.sasae.core.checklist.ProgrammeCount;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.ChecklistAnswer;

/** The checklist is judged as 平成27年厚生労働省告示第197号 様式第二 says. */
class ChecklistScoreTest {

    @ParameterizedTest
    @CsvSource({
        "MULTIPLE,'1,2,3,4,5,8,9,10,11',NOT_MET", "MULTIPLE,'1,2,3,4,5,6,8,11,13,16',MET",
        "MULTIPLE,'1,2,3,4,5,6,8,11,13,21,22,23,24,25',NOT_MET", "MOTOR,'6,7',NOT_MET", "MOTOR,'6,8,10',MET", "NUTRITION,11,NOT_MET",
        "NUTRITION,'11,12',MET", "ORAL,13,NOT_MET", "ORAL,'13,15',MET", "SECLUSION,17,NOT_MET", "SECLUSION,16,MET", "COGNITION,'',NOT_MET",
        "COGNITION,19,MET", "DEPRESSION,21,NOT_MET", "DEPRESSION,'21,25',MET"})
    void eachJudgementHasItsThreshold(Judgement judgement, String hits, Result expected) {
        assertEquals(expected, ChecklistScore.of(answered(numbers(hits))).result(judgement));
    }

    @Test
    void theAnswerThatScoresIsNoForTenQuestionsAndYesForTheOthers() {
        List<Integer> noScores = ChecklistQuestion.all().stream().filter(q -> q.scoring() == Answer.NO)
                .map(ChecklistQuestion::number).toList();

        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 16, 19), noScores);
        assertEquals(25, ChecklistQuestion.all().size());
    }

    @Test
    void anEmptyChecklistDecidesNothing() {
        ChecklistScore score = ChecklistScore.of(CareFactory.eINSTANCE.createBasicChecklist());

        for (Judgement judgement : Judgement.values()) {
            assertEquals(Result.UNDECIDED, score.result(judgement));
        }
        assertEquals(Result.UNDECIDED, score.programmeTarget());
        assertEquals(25, score.unanswered().size());
    }

    @Test
    void aMissingAnswerMattersOnlyWhereItCouldChangeTheJudgement() {
        BasicChecklist checklist = answered(List.of(6, 7));
        unanswer(checklist, 8);
        assertEquals(Result.UNDECIDED, ChecklistScore.of(checklist).result(Judgement.MOTOR));

        BasicChecklist clearlyNot = answered(List.of());
        unanswer(clearlyNot, 6);
        unanswer(clearlyNot, 7);
        assertEquals(Result.NOT_MET, ChecklistScore.of(clearlyNot).result(Judgement.MOTOR));

        BasicChecklist clearlyMet = answered(List.of(6, 7, 8));
        unanswer(clearlyMet, 9);
        assertEquals(Result.MET, ChecklistScore.of(clearlyMet).result(Judgement.MOTOR));
        unanswer(clearlyMet, 16);
        assertEquals(Result.MET, ChecklistScore.of(clearlyMet).programmeTarget());
    }

    @Test
    void whoMeetsNothingIsNoTarget() {
        assertEquals(Result.NOT_MET, ChecklistScore.of(answered(List.of())).programmeTarget());
    }

    @Test
    void goingOutOnceAWeekIsNoSeclusionEvenWhenItBecameLess() {
        // Aさん: 整骨院 週1, so question 16 is "yes"; question 17 alone does not qualify.
        assertEquals(Result.NOT_MET, ChecklistScore.of(answered(List.of(6, 17))).result(Judgement.SECLUSION));
    }

    @ParameterizedTest
    @CsvSource({"150,41.6,18.5,YES", "150,41.7,18.5,NO", "150,41.625,18.5,NO", "160,47,18.4,YES", "152.3,60,25.9,NO"})
    void bodyMassIsComparedExactlyAndShownRounded(BigDecimal height, BigDecimal weight, BigDecimal bmi, Answer answer) {
        BasicChecklist checklist = answered(List.of());
        unanswer(checklist, 12);
        checklist.setHeightCm(height);
        checklist.setWeightKg(weight);

        ChecklistScore score = ChecklistScore.of(checklist);

        assertEquals(Optional.of(bmi), score.bmi());
        assertEquals(answer, score.answer(12));
        assertFalse(score.isBodyMassContradictory());
    }

    @Test
    void measurementsWinOverAnAnswerThatContradictsThem() {
        BasicChecklist checklist = answered(List.of(11, 12));
        checklist.setHeightCm(BigDecimal.valueOf(150));
        checklist.setWeightKg(BigDecimal.valueOf(50));

        ChecklistScore score = ChecklistScore.of(checklist);

        assertTrue(score.isBodyMassContradictory());
        assertEquals(Result.NOT_MET, score.result(Judgement.NUTRITION));
    }

    @ParameterizedTest
    @CsvSource({"150,", ",50", "0,50", "150,0", "-150,50"})
    void withoutBothMeasurementsTheAnswerCounts(BigDecimal height, BigDecimal weight) {
        BasicChecklist checklist = answered(List.of(11, 12));
        checklist.setHeightCm(height);
        checklist.setWeightKg(weight);

        ChecklistScore score = ChecklistScore.of(checklist);

        assertEquals(Optional.empty(), score.bmi());
        assertEquals(Result.MET, score.result(Judgement.NUTRITION));
    }

    @Test
    void programmesHaveTheDenominatorsOfTheForm() {
        List<ProgrammeCount> programmes = ChecklistScore.of(answered(List.of(6, 7, 11, 17, 20, 21, 22, 23))).programmes();

        assertEquals(List.of(5, 2, 3, 2, 3, 5), programmes.stream().map(ProgrammeCount::items).toList());
        assertEquals(List.of(2, 1, 0, 1, 1, 3), programmes.stream().map(ProgrammeCount::hits).toList());
        assertTrue(programmes.stream().allMatch(p -> p.unanswered() == 0));
    }

    @Test
    void answersToQuestionsThatDoNotExistAreSetAsideAndTheLastAnswerCounts() {
        BasicChecklist checklist = answered(List.of());
        checklist.getAnswers().add(answer(26, Answer.YES));
        checklist.getAnswers().add(answer(0, Answer.YES));
        checklist.getAnswers().add(answer(9, Answer.YES));
        checklist.getAnswers().add(answer(9, Answer.UNANSWERED));

        ChecklistScore score = ChecklistScore.of(checklist);

        assertTrue(score.isHit(9));
        assertEquals(1, score.points(1, 25));
        assertThrows(IndexOutOfBoundsException.class, () -> score.isHit(26));
    }

    @Property
    void aDecidedJudgementStaysWhateverTheMissingAnswersAre(
            @ForAll("halfAnswered") List<Answer> given, @ForAll("answered") List<Answer> rest) {
        List<Answer> complete = new ArrayList<>(given);
        for (int i = 0; i < complete.size(); i++) {
            if (complete.get(i) == Answer.UNANSWERED) {
                complete.set(i, rest.get(i));
            }
        }
        ChecklistScore before = ChecklistScore.of(checklist(given));
        ChecklistScore after = ChecklistScore.of(checklist(complete));

        for (Judgement judgement : Judgement.values()) {
            assertNotEquals(Result.UNDECIDED, after.result(judgement));
            if (before.result(judgement) != Result.UNDECIDED) {
                assertEquals(before.result(judgement), after.result(judgement), judgement::name);
            }
        }
        if (before.programmeTarget() != Result.UNDECIDED) {
            assertEquals(before.programmeTarget(), after.programmeTarget());
        }
    }

    @Property
    void anUndecidedJudgementCanStillGoBothWays(@ForAll("halfAnswered") List<Answer> given) {
        ChecklistScore score = ChecklistScore.of(checklist(given));
        ChecklistScore best = ChecklistScore.of(checklist(completed(given, false)));
        ChecklistScore worst = ChecklistScore.of(checklist(completed(given, true)));

        for (Judgement judgement : Judgement.values()) {
            if (score.result(judgement) == Result.UNDECIDED) {
                assertEquals(Result.NOT_MET, best.result(judgement));
                assertEquals(Result.MET, worst.result(judgement));
            }
        }
    }

    @Provide
    Arbitrary<List<Answer>> halfAnswered() {
        return Arbitraries.of(Answer.values()).list().ofSize(25);
    }

    @Provide
    Arbitrary<List<Answer>> answered() {
        return Arbitraries.of(Answer.YES, Answer.NO).list().ofSize(25);
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void everyJudgementAndQuestionHasWordsInBothLanguages(Judgement judgement) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertFalse(judgement.label(locale).startsWith("!"));
            Arrays.stream(Result.values()).forEach(result -> assertFalse(result.label(locale).startsWith("!")));
            ChecklistQuestion.all().forEach(question -> assertFalse(question.text(locale).startsWith("!")));
        }
        assertEquals("バスや電車で1人で外出していますか", ChecklistQuestion.of(1).text(Locale.JAPANESE));
        assertTrue(ChecklistQuestion.of(4).hint(Locale.JAPANESE).isPresent());
    }

    @Test
    void questionsHaveTheirCodesInHealthCheckups() {
        assertEquals("9N811000000000011", ChecklistQuestion.of(1).jlac10());
        assertEquals("9N866000000000001", ChecklistQuestion.of(12).jlac10());
        assertEquals("9N931000000000011", ChecklistQuestion.of(25).jlac10());
    }

    /** All questions answered, the given ones so that they score. */
    private static BasicChecklist answered(List<Integer> hits) {
        return checklist(ChecklistQuestion.all().stream()
                .map(q -> hits.contains(q.number()) ? q.scoring() : other(q.scoring())).toList());
    }

    private static List<Answer> completed(List<Answer> given, boolean scoring) {
        return IntStream.range(0, 25).mapToObj(i -> {
            Answer scores = ChecklistQuestion.of(i + 1).scoring();
            return given.get(i) != Answer.UNANSWERED ? given.get(i) : scoring ? scores : other(scores);
        }).toList();
    }

    private static Answer other(Answer answer) {
        return answer == Answer.YES ? Answer.NO : Answer.YES;
    }

    private static BasicChecklist checklist(List<Answer> answers) {
        BasicChecklist checklist = CareFactory.eINSTANCE.createBasicChecklist();
        for (int i = 0; i < answers.size(); i++) {
            checklist.getAnswers().add(answer(i + 1, answers.get(i)));
        }
        return checklist;
    }

    private static ChecklistAnswer answer(int number, Answer value) {
        ChecklistAnswer answer = CareFactory.eINSTANCE.createChecklistAnswer();
        answer.setNumber(number);
        answer.setAnswer(value);
        return answer;
    }

    private static void unanswer(BasicChecklist checklist, int number) {
        checklist.getAnswers().get(number - 1).setAnswer(Answer.UNANSWERED);
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).filter(s -> !s.isEmpty()).map(Integer::valueOf).toList();
    }
}
