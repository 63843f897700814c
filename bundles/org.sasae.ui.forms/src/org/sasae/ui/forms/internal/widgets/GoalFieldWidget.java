// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OneDayGoal;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.SmallStep;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.workshop.GoalAdviser;
import org.sasae.ui.forms.internal.workshop.GoalWorkshop;
import org.sasae.ui.forms.internal.workshop.InstalledExamples;
import org.sasae.ui.forms.internal.workshop.WorkshopMessages;

/** The text of a goal, with a line that says how it stands and the workshop that opens below it. */
final class GoalFieldWidget extends FieldWidget {

    private static final int PAUSE_MILLISECONDS = 250;

    private final TextFieldWidget field;
    private final Goal goal;
    private GoalWorkshop workshop;
    private Composite box;
    private Label summary;
    private Button toggle;
    private WorkshopPanel panel;

    GoalFieldWidget(FormPart form, FieldState state, Goal goal) {
        super(form, state);
        this.goal = goal;
        this.field = new TextFieldWidget(form, state);
    }

    @Override
    Control create(Composite parent) {
        box = Look.grid(parent, 1);
        Control text = field.create(box);
        text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        hideTipWhileTyping(field.focusControl());
        createSummary();
        Locale locale = state.context().wording().locale();
        GoalAdviser adviser = new GoalAdviser(GoalReader::standard, locale);
        GoalKind kind = kind(goal);
        Executor soon = CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        workshop = new GoalWorkshop(written -> adviser.read(kind, written), soon, back(box.getDisplay()),
                this::showAdvice);
        workshop.show(state.text());
        return box;
    }

    private Executor back(Display display) {
        return work -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!box.isDisposed()) {
                        work.run();
                    }
                });
            }
        };
    }

    private void createSummary() {
        Composite row = Look.grid(box, 2);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        toggle = new Button(row, SWT.TOGGLE);
        toggle.setText(WorkshopMessages.Workshop);
        ControlNames.give(toggle, WorkshopMessages.Workshop, WorkshopMessages.WorkshopHelp);
        toggle.setToolTipText(WorkshopMessages.WorkshopHelp);
        toggle.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        toggle.addListener(SWT.Selection, event -> turn());
        summary = new Label(row, SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void turn() {
        if (panel == null) {
            panel = new WorkshopPanel(form, box, state, workshop, InstalledExamples
                    .of(RegistryFactory.getRegistry(), WorkspaceProfile.idOf(state.context().careCase())), goal.getLifeArea(), this::fillIn);
            form.look().apply(panel.control());
        } else {
            panel.control().dispose();
            panel = null;
        }
        toggle.setSelection(panel != null);
        form.layoutChanged();
    }

    /** Goes on in the goal after a suggestion was put in, at the first place that is to be filled in. */
    private void fillIn() {
        field.refresh();
        setFocus();
        Text text = (Text) focusControl();
        GoalAdviser.firstGap(text.getText()).ifPresentOrElse(gap -> text.setSelection(gap.start(), gap.end()),
                () -> text.setSelection(text.getCharCount()));
    }

    /** The instruction must not cover what is said about the text while it is typed; the name of the field has it too. */
    private static void hideTipWhileTyping(Control text) {
        String tip = text.getToolTipText();
        text.addListener(SWT.FocusIn, event -> text.setToolTipText(null));
        text.addListener(SWT.FocusOut, event -> text.setToolTipText(tip));
    }

    private void showAdvice() {
        summary.setText(workshop.advice().summary());
        if (panel != null) {
            panel.refresh();
        }
        form.layoutChanged();
    }

    private static GoalKind kind(Goal goal) {
        return switch (goal) {
        case OneDayGoal day -> GoalKind.ONE_DAY;
        case OneYearGoal year -> GoalKind.ONE_YEAR;
        case SmallStep step -> GoalKind.SMALL_STEP;
        default -> GoalKind.PLAN;
        };
    }

    @Override
    void refresh() {
        field.refresh();
        workshop.show(state.text());
        if (panel != null) {
            panel.refresh();
        }
    }

    @Override
    String problem() {
        return field.problem();
    }

    @Override
    Control focusControl() {
        return field.focusControl();
    }

    @Override
    List<Control> entryControls() {
        return field.entryControls();
    }
}
