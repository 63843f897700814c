// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.sasae.core.checklist.ChecklistQuestion;
import org.sasae.core.checklist.Judgement;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.ChecklistState;
import org.sasae.ui.forms.internal.state.FieldState;

/** The 25 answers as one quick grid, with the seven judgements beside it. */
final class ChecklistFieldWidget extends FieldWidget {

    private static final Answer[] OFFERED = { Answer.YES, Answer.NO, Answer.UNANSWERED };

    private final BasicChecklist checklist;
    private final ChecklistState answers;
    private final List<Map<Answer, Button>> rows = new ArrayList<>();
    private final Map<Judgement, Label> icons = new EnumMap<>(Judgement.class);
    private final Map<Judgement, Label> lines = new EnumMap<>(Judgement.class);
    private Label summary;
    private ChecklistRadar radar;

    ChecklistFieldWidget(FormPart form, FieldState state, BasicChecklist checklist) {
        super(form, state);
        this.checklist = checklist;
        this.answers = new ChecklistState(state.context(), checklist);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Control create(Composite parent) {
        Composite box = Look.grid(parent, 2);
        GridLayout layout = (GridLayout) box.getLayout();
        layout.horizontalSpacing = form.look().characters(4);
        Label keys = new Label(box, SWT.WRAP);
        keys.setText(FormMessages.AnswerKeys);
        keys.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        createQuestions(box);
        createJudgements(box);
        refresh();
        return box;
    }

    private void createQuestions(Composite parent) {
        Composite grid = Look.grid(parent, 2);
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.verticalSpacing = 2;
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        List<ChecklistQuestion> questions = answers.questions();
        createQuestion(grid, questions.get(0));
        questions.stream().skip(1).forEach(question -> form.later(grid, () -> createQuestion(grid, question)));
    }

    private void createQuestion(Composite grid, ChecklistQuestion question) {
        Label text = new Label(grid, SWT.WRAP);
        text.setText(answers.text(question));
        answers.hint(question).ifPresent(text::setToolTipText);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = form.look().characters(30);
        text.setLayoutData(data);
        rows.add(createAnswers(grid, question));
        showAnswer(rows.size());
        form.look().apply(grid);
    }

    private void showAnswer(int number) {
        Answer answer = answers.answer(number);
        rows.get(number - 1).forEach((offered, button) -> {
            button.setSelection(offered == answer);
            button.setEnabled(state.isEditable());
        });
    }

    private Map<Answer, Button> createAnswers(Composite grid, ChecklistQuestion question) {
        Composite row = Look.grid(grid, OFFERED.length);
        Map<Answer, Button> buttons = new EnumMap<>(Answer.class);
        for (Answer answer : OFFERED) {
            Button button = new Button(row, SWT.RADIO);
            String name = state.context().wording().literal(answer);
            button.setText(name);
            describe(button, answers.text(question) + " " + name);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    answers.answer(question.number(), answer);
                }
            });
            button.addListener(SWT.KeyDown, event -> key(event, question.number()));
            button.addListener(SWT.Traverse, event -> traverse(event, question.number()));
            buttons.put(answer, button);
        }
        RadioKeys.install(List.copyOf(buttons.values()),
                index -> answers.answer(question.number(), List.copyOf(buttons.keySet()).get(index)));
        return buttons;
    }

    private void key(Event event, int number) {
        Answer answer = switch (Character.toLowerCase(event.character)) {
        case 'h', 'y', '1' -> Answer.YES;
        case 'i', 'n', '2' -> Answer.NO;
        case '0', SWT.DEL, SWT.BS -> Answer.UNANSWERED;
        default -> null;
        };
        if (answer != null && state.isEditable()) {
            event.doit = false;
            answers.answer(number, answer);
            refresh();
            goTo(answer == Answer.UNANSWERED ? number : number + 1);
        }
    }

    /** Up and down go from question to question. */
    private void traverse(Event event, int number) {
        if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
            goTo(event.keyCode == SWT.ARROW_UP ? number - 1 : number + 1);
        }
    }

    private void goTo(int number) {
        form.finish();
        button(Math.clamp(number, 1, rows.size())).setFocus();
    }

    /** The button that stands for the present answer of a question. */
    private Button button(int number) {
        Map<Answer, Button> row = rows.get(number - 1);
        return row.values().stream().filter(Button::getSelection).findFirst().orElse(row.get(Answer.YES));
    }

    @Override
    boolean goInto(EObject inside) {
        if (inside instanceof ChecklistAnswer answer && answer.eContainer() == checklist) {
            goTo(answer.getNumber());
            return true;
        }
        return false;
    }

    private void createJudgements(Composite parent) {
        Composite panel = Look.area(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        panel.setLayout(layout);
        panel.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label title = new Label(panel, SWT.NONE);
        title.setText(FormMessages.Judgements);
        title.setFont(form.look().heading());
        title.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        for (Judgement judgement : Judgement.values()) {
            icons.put(judgement, new Label(panel, SWT.NONE));
            Label line = new Label(panel, SWT.NONE);
            line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            lines.put(judgement, line);
        }
        radar = new ChecklistRadar(panel, answers, state.context().wording().locale(), form.look().characters(46));
        radar.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 2, 1));
        describe(radar.control(), FormMessages.RadarName);
        summary = new Label(panel, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 2, 1));
    }

    @Override
    void refresh() {
        for (int number = 1; number <= rows.size(); number++) {
            showAnswer(number);
        }
        for (Judgement judgement : Judgement.values()) {
            lines.get(judgement).setText(answers.judgement(judgement));
            icons.get(judgement).setImage(Images.of(form.display(), switch (answers.score().result(judgement)) {
            case MET -> Images.Name.WARNING;
            case NOT_MET -> Images.Name.OK;
            case UNDECIDED -> Images.Name.HINT;
            }));
        }
        if (!summary.getText().equals(answers.summary())) {
            summary.setText(answers.summary());
            form.layoutChanged();
        }
        radar.control().redraw();
    }

    @Override
    boolean isAffectedBy(Notification change) {
        return change.getNotifier() instanceof EObject object && EcoreUtil.isAncestor(checklist, object);
    }

    @Override
    Control focusControl() {
        return button(1);
    }
}
