// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sasae.core.checklist.Judgement.Result;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.model.care.ChecklistDomain;

/**
 * The result of a 基本チェックリスト as it is filled in at one moment; later changes of the checklist do not change it.
 *
 * <p>An unanswered question is not a "no": a judgement is {@link Result#UNDECIDED} as long as unanswered questions could
 * still change it. Question 12 is judged from height and weight when both are known, and from its own answer otherwise.
 * When a question has several answers the last one that says something counts; answers to numbers that do not exist are
 * passed over.
 */
public final class ChecklistScore {

    /** BMI below this scores the point of question 12. */
    private static final BigDecimal BMI_LIMIT = new BigDecimal("18.5");
    private static final BigDecimal CM2_PER_M2 = BigDecimal.valueOf(10_000);

    private static final Map<ChecklistDomain, int[]> PROGRAMMES = new EnumMap<>(Map.of(
            ChecklistDomain.MOTOR, new int[] {6, 10},
            ChecklistDomain.NUTRITION, new int[] {11, 12},
            ChecklistDomain.ORAL, new int[] {13, 15},
            ChecklistDomain.SECLUSION, new int[] {16, 17},
            ChecklistDomain.COGNITION, new int[] {18, 20},
            ChecklistDomain.DEPRESSION, new int[] {21, 25}));

    private final Answer[] answers = new Answer[ChecklistQuestion.COUNT + 1];
    private final BigDecimal bmi;
    private final boolean contradictory;

    private ChecklistScore(BasicChecklist checklist) {
        Arrays.fill(answers, Answer.UNANSWERED);
        for (ChecklistAnswer answer : checklist.getAnswers()) {
            int number = answer.getNumber();
            if (number >= 1 && number <= ChecklistQuestion.COUNT && answer.getAnswer() != Answer.UNANSWERED) {
                answers[number] = answer.getAnswer();
            }
        }
        BigDecimal height = positive(checklist.getHeightCm());
        BigDecimal weight = positive(checklist.getWeightKg());
        if (height == null || weight == null) {
            bmi = null;
            contradictory = false;
            return;
        }
        BigDecimal square = height.multiply(height);
        bmi = weight.multiply(CM2_PER_M2).divide(square, 1, RoundingMode.HALF_UP);
        Answer measured = weight.multiply(CM2_PER_M2).compareTo(BMI_LIMIT.multiply(square)) < 0 ? Answer.YES : Answer.NO;
        Answer given = answers[ChecklistQuestion.BODY_MASS];
        contradictory = given != Answer.UNANSWERED && given != measured;
        answers[ChecklistQuestion.BODY_MASS] = measured;
    }

    /**
     * @param checklist not null; may be empty
     */
    public static ChecklistScore of(BasicChecklist checklist) {
        return new ChecklistScore(checklist);
    }

    /**
     * The answer that counts, for question 12 the one of the measurements.
     *
     * @param number 1 to 25
     */
    public Answer answer(int number) {
        return answers[ChecklistQuestion.of(number).number()];
    }

    /** Whether a question scored its point; false when it is unanswered. */
    public boolean isHit(int number) {
        return answer(number) == ChecklistQuestion.of(number).scoring();
    }

    /** The questions without an answer, in their order. */
    public List<Integer> unanswered() {
        return IntStream.rangeClosed(1, ChecklistQuestion.COUNT)
                .filter(n -> answers[n] == Answer.UNANSWERED).boxed().toList();
    }

    /** Points in a range of questions, both ends included. */
    public int points(int first, int last) {
        return (int) IntStream.rangeClosed(first, last).filter(this::isHit).count();
    }

    /**
     * The BMI with one decimal, rounded half up; empty without height and weight. The limit of question 12 is compared
     * with the exact value: 18.46 is shown as 18.5 and scores.
     */
    public Optional<BigDecimal> bmi() {
        return Optional.ofNullable(bmi);
    }

    /** Whether question 12 was answered otherwise than height and weight say. */
    public boolean isBodyMassContradictory() {
        return contradictory;
    }

    /** Whether a judgement is met. */
    public Result result(Judgement judgement) {
        int points = points(judgement.first(), judgement.last());
        if (points >= judgement.threshold()) {
            return Result.MET;
        }
        return points + unanswered(judgement.first(), judgement.last()) < judgement.threshold()
                ? Result.NOT_MET : Result.UNDECIDED;
    }

    /** Whether the person meets the criteria of a 事業対象者, which is any of the judgements. */
    public Result programmeTarget() {
        List<Result> results = Arrays.stream(Judgement.values()).map(this::result).toList();
        if (results.contains(Result.MET)) {
            return Result.MET;
        }
        return results.contains(Result.UNDECIDED) ? Result.UNDECIDED : Result.NOT_MET;
    }

    /** The numbers of one programme for the plan. */
    public ProgrammeCount programme(ChecklistDomain domain) {
        int[] range = PROGRAMMES.get(domain);
        return new ProgrammeCount(domain, points(range[0], range[1]), range[1] - range[0] + 1,
                unanswered(range[0], range[1]));
    }

    /** All programmes in the order of the form: 運動不足, 栄養改善, 口腔内ケア, 閉じこもり予防, 物忘れ予防, うつ予防. */
    public List<ProgrammeCount> programmes() {
        return Arrays.stream(ChecklistDomain.values()).map(this::programme).toList();
    }

    private int unanswered(int first, int last) {
        return (int) IntStream.rangeClosed(first, last).filter(n -> answers[n] == Answer.UNANSWERED).count();
    }

    private static BigDecimal positive(BigDecimal value) {
        return value != null && value.signum() > 0 ? value : null;
    }
}
