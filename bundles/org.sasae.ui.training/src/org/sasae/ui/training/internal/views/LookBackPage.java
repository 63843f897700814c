// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.sasae.core.files.CaseFileException;
import org.sasae.training.Phrases;
import org.sasae.training.attempt.GoalHistory;
import org.sasae.training.attempt.PlanComparison;
import org.sasae.training.model.WorkedPlan;
import org.sasae.ui.ControlNames;
import org.sasae.ui.ReadingPage;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;

/** Looking back on an attempt: how each goal came about, and one's own plan beside those of other planners. */
public final class LookBackPage extends ReadingPage {

    /** The id of the page. */
    public static final String ID = "org.sasae.ui.training.lookBack";

    private Column column;
    private Combo plans;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        plans = new Combo(parent, SWT.READ_ONLY);
        worked().map(this::name).forEach(plans::add);
        plans.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(plans, TrainingMessages.ChoosePlan);
        plans.addListener(SWT.Selection, event -> compare());
        plans.select(0);
        column = new Column(parent);
        column.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        compare();
    }

    private void compare() {
        try {
            if (plans.getItemCount() == 0 || !desk().mayCompare()) {
                plans.setEnabled(false);
                show(List.of(), TrainingMessages.NotYet);
                return;
            }
        } catch (CaseFileException e) {
            show(List.of(), e.message(locale()));
            return;
        }
        WorkedPlan plan = worked().toList().get(plans.getSelectionIndex());
        show(List.of(), TrainingMessages.Comparing);
        desk().execute(desk().commands().compared());
        desk().compare(plan, comparison -> show(plan, comparison), problem -> show(List.of(), problem));
    }

    private void show(List<Object> state, String sentence) {
        if (!column.control().isDisposed()) {
            column.fill(List.of(state, sentence, desk().goals()), () -> {
                goals();
                column.heading(TrainingMessages.OtherPlans);
                column.text(sentence);
            });
        }
    }

    private void show(WorkedPlan plan, PlanComparison comparison) {
        if (!column.control().isDisposed()) {
            column.fill(List.of(plan, comparison, desk().goals()), () -> fill(plan, comparison));
        }
    }

    private void fill(WorkedPlan plan, PlanComparison comparison) {
        goals();
        column.heading(TrainingMessages.OtherPlans);
        column.text(TrainingMessages.NoModelAnswer);
        column.text(Phrases.text(plan.getAbout(), locale()));
        if (comparison.rows().isEmpty()) {
            column.text(TrainingMessages.NothingToCompare);
        } else if (desk().done() < desk().pack().tasks().size()) {
            column.quiet(TrainingMessages.OnlyAttempted);
        }
        String planner = Phrases.text(plan.getPlanner(), locale());
        String title = null;
        for (PlanComparison.Row row : comparison.rows()) {
            if (!row.plan().equals(title)) {
                title = row.plan();
                column.rule();
                column.title(title);
                column.pair(List.of(TrainingMessages.YourPlan), List.of(planner), true);
            }
            row(row);
        }
    }

    private void row(PlanComparison.Row row) {
        column.heading(row.topic().label(locale()));
        column.pair(orNothing(row.own()), orNothing(row.worked()), false);
        row.differences().forEach(each -> column.marked(TrainingIcons.icon("compare"), each, false));
        row.comments().forEach(each -> column.marked(TrainingIcons.icon("feedback"),
                TrainingMessages.bind(TrainingMessages.PlannerSays, each), false));
    }

    private static List<String> orNothing(List<String> lines) {
        return lines.isEmpty() ? List.of(TrainingMessages.NothingWritten)
                : lines.stream().map(each -> TrainingMessages.bind(TrainingMessages.Item, each)).toList();
    }

    private void goals() {
        List<GoalHistory> goals = desk().goals();
        column.title(TrainingMessages.LookBack);
        column.heading(TrainingMessages.GoalsBeforeAfter);
        if (goals.isEmpty()) {
            column.text(TrainingMessages.NoGoalChanged);
        }
        for (GoalHistory goal : goals) {
            column.pair(goal.earlier().stream().map(each -> TrainingMessages.bind(TrainingMessages.BeforeGoal, each))
                    .toList(), List.of(TrainingMessages.bind(TrainingMessages.AfterGoal, goal.now())), false);
        }
    }

    private Stream<WorkedPlan> worked() {
        return desk().pack().content().getExamples().stream();
    }

    private String name(WorkedPlan plan) {
        return TrainingMessages.bind(TrainingMessages.PlanOf, Phrases.text(plan.getTitle(), locale()),
                Phrases.text(plan.getPlanner(), locale()));
    }

    private Desk desk() {
        return ((LookBackInput) getEditorInput()).desk();
    }

    private Locale locale() {
        return desk().locale();
    }

    @Override
    public void setFocus() {
        if (plans.isEnabled()) {
            plans.setFocus();
        } else {
            column.setFocus();
        }
    }
}
