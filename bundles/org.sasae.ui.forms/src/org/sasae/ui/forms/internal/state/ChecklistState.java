// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.checklist.ChecklistQuestion;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ChecklistAnswer;

/** The 25 answers of a 基本チェックリスト and the seven judgements that follow from them. */
public final class ChecklistState {

    private final FormContext context;
    private final BasicChecklist checklist;

    /**
     * Makes the state.
     *
     * @param context   the open case, not null
     * @param checklist the checklist, not null
     */
    public ChecklistState(FormContext context, BasicChecklist checklist) {
        this.context = Objects.requireNonNull(context);
        this.checklist = Objects.requireNonNull(checklist);
    }

    /** {@return the questions in order} */
    public List<ChecklistQuestion> questions() {
        return ChecklistQuestion.all();
    }

    /**
     * Gives the text of a question with its number.
     *
     * @param question not null
     * @return one line
     */
    public String text(ChecklistQuestion question) {
        return question.number() + ". " + question.text(context.wording().locale());
    }

    /**
     * Gives help for answering a question.
     *
     * @param question not null
     * @return the help, empty where the question says all
     */
    public Optional<String> hint(ChecklistQuestion question) {
        return question.hint(context.wording().locale());
    }

    /**
     * Gives the answer that is filled in.
     *
     * @param number 1 to 25
     * @return the answer, never null
     */
    public Answer answer(int number) {
        return row(number).map(ChecklistAnswer::getAnswer).orElse(Answer.UNANSWERED);
    }

    /**
     * Gives an answer in one undo step.
     *
     * @param number 1 to 25
     * @param answer not null
     */
    public void answer(int number, Answer answer) {
        if (answer(number) != answer) {
            context.execute(new NamedCommand(StateMessages.bind(StateMessages.UndoAnswer, number),
                    command(number, answer)));
        }
    }

    private Command command(int number, Answer answer) {
        Optional<ChecklistAnswer> row = row(number);
        if (row.isPresent()) {
            return SetCommand.create(context.domain(), row.get(), CarePackage.Literals.CHECKLIST_ANSWER__ANSWER,
                    answer);
        }
        ChecklistAnswer fresh = CareFactory.eINSTANCE.createChecklistAnswer();
        fresh.setNumber(number);
        fresh.setAnswer(answer);
        int place = (int) checklist.getAnswers().stream().filter(each -> each.getNumber() < number).count();
        return AddCommand.create(context.domain(), checklist, CarePackage.Literals.BASIC_CHECKLIST__ANSWERS, fresh,
                place == checklist.getAnswers().size() ? CommandParameter.NO_INDEX : place);
    }

    /** The last row with this number counts, as in the score. */
    private Optional<ChecklistAnswer> row(int number) {
        return checklist.getAnswers().stream().filter(each -> each.getNumber() == number).reduce((a, b) -> b);
    }

    /** {@return the points and judgements as they are now} */
    public ChecklistScore score() {
        return ChecklistScore.of(checklist);
    }

    /**
     * Says the result of a judgement with its points.
     *
     * @param judgement not null
     * @return such as 運動 3/5 該当
     */
    public String judgement(Judgement judgement) {
        ChecklistScore score = score();
        return StateMessages.bind(StateMessages.JudgementLine, new Object[] {
            judgement.label(context.wording().locale()), score.points(judgement.first(), judgement.last()),
            judgement.last() - judgement.first() + 1,
            score.result(judgement).label(context.wording().locale()) });
    }

    /** {@return whether the criteria of a 事業対象者 are met, the body mass and what is unanswered, in words} */
    public String summary() {
        ChecklistScore score = score();
        String text = StateMessages.bind(StateMessages.TargetLine,
                score.programmeTarget().label(context.wording().locale()));
        if (score.bmi().isPresent()) {
            text += "\n" + StateMessages.bind(StateMessages.BodyMassLine, score.bmi().get().toPlainString());
        }
        if (score.isBodyMassContradictory()) {
            text += "\n" + StateMessages.BodyMassContradiction;
        }
        if (!score.unanswered().isEmpty()) {
            text += "\n" + StateMessages.bind(StateMessages.UnansweredLine, score.unanswered().size());
        }
        return text;
    }

    /**
     * Gives how much of a judgement's questions score, for the picture.
     *
     * @param judgement not null
     * @return 0 to 1
     */
    public double share(Judgement judgement) {
        return score().points(judgement.first(), judgement.last())
                / (double) (judgement.last() - judgement.first() + 1);
    }
}
