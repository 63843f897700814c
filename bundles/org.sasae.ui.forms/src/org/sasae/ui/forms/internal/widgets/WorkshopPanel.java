// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.model.care.LifeArea;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.workshop.GoalAdvice;
import org.sasae.ui.forms.internal.workshop.GoalExamples;
import org.sasae.ui.forms.internal.workshop.GoalWorkshop;
import org.sasae.ui.forms.internal.workshop.WorkshopMessages;

/** What the workshop says, suggests and asks, and examples to think along. Holds no state of its own. */
final class WorkshopPanel {

    private final FormPart form;
    private final Composite box;
    private final Look look;
    private final FieldState state;
    private final GoalWorkshop workshop;
    private final Runnable applied;
    private final Text good;
    private final Text points;
    private final Composite suggestions;
    private List<String> shown = List.of();
    private String shownBefore = "";

    /**
     * Makes the panel.
     *
     * @param applied called when a suggestion was put into the goal
     */
    WorkshopPanel(FormPart form, Composite parent, FieldState state, GoalWorkshop workshop, GoalExamples examples,
            LifeArea area, Runnable applied) {
        this.form = form;
        this.look = form.look();
        this.state = state;
        this.workshop = workshop;
        this.applied = applied;
        box = Look.area(parent);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = look.gap();
        layout.marginHeight = 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        good = section(WorkshopMessages.Good);
        points = section(WorkshopMessages.Points);
        suggestions = Look.grid(box, 1);
        suggestions.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        section(WorkshopMessages.Questions).setText(WorkshopMessages.QuestionLines);
        examples(examples, area);
        refresh();
    }

    Control control() {
        return box;
    }

    /** A heading with text below it that the keyboard and a screen reader reach. */
    private Text section(String name) {
        Label heading = new Label(box, SWT.NONE);
        heading.setText(name);
        heading.setFont(look.heading());
        return reading(box, name);
    }

    private Text reading(Composite parent, String name) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        Look.style(text, Look.SURFACE);
        text.setBackground(parent.getBackground());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = look.characters(30);
        text.setLayoutData(data);
        ControlNames.give(text, name);
        form.keepFromTurning(text);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        return text;
    }

    private void examples(GoalExamples examples, LifeArea area) {
        Locale locale = state.context().wording().locale();
        List<LifeArea> areas = examples.areas();
        Label heading = new Label(box, SWT.NONE);
        heading.setText(WorkshopMessages.Examples);
        heading.setFont(look.heading());
        Combo choice = new Combo(box, SWT.READ_ONLY);
        areas.forEach(each -> choice.add(state.context().wording().literal(each)));
        choice.select(Math.max(0, areas.indexOf(area)));
        choice.setVisibleItemCount(areas.size());
        form.keepFromTurning(choice);
        ControlNames.give(choice, WorkshopMessages.ExampleArea);
        Text list = reading(box, WorkshopMessages.Examples);
        Runnable show = () -> list.setText(lines(examples.of(areas.get(choice.getSelectionIndex())), locale));
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            show.run();
            form.layoutChanged();
        }));
        show.run();
    }

    private static String lines(List<GoalExamples.Example> examples, Locale locale) {
        return examples.stream().map(each -> WorkshopMessages.bind(WorkshopMessages.ExampleLine, each.issue(locale),
                each.goal(locale))).collect(Collectors.joining("\n"));
    }

    void refresh() {
        good.setText(bullets(workshop.advice().good()));
        String better = workshop.advice().points().stream()
                .map(WorkshopPanel::line).collect(Collectors.joining("\n"));
        points.setText(better.isEmpty() ? WorkshopMessages.NoPoints : better);
        showSuggestions();
    }

    private static String line(GoalAdvice.Point point) {
        String words = point.words().stream().map(each -> WorkshopMessages.bind(WorkshopMessages.Quote, each))
                .collect(Collectors.joining());
        String pattern = words.isEmpty() ? WorkshopMessages.PointWithoutWords : WorkshopMessages.PointLine;
        return WorkshopMessages.bind(pattern, new Object[] {words, point.why(), point.question()});
    }

    private static String bullets(List<String> lines) {
        return lines.isEmpty() ? WorkshopMessages.NothingYet
                : lines.stream().map(line -> WorkshopMessages.bind(WorkshopMessages.Bullet, line))
                        .collect(Collectors.joining("\n"));
    }

    private void showSuggestions() {
        List<String> now = workshop.advice().rewordings();
        String before = workshop.replaced().orElse("");
        if (now.equals(shown) && before.equals(shownBefore)) {
            return;
        }
        shown = now;
        shownBefore = before;
        for (Control old : suggestions.getChildren()) {
            old.dispose();
        }
        if (!now.isEmpty() || !before.isEmpty()) {
            Label heading = new Label(suggestions, SWT.NONE);
            heading.setText(WorkshopMessages.Rewording);
            heading.setFont(look.heading());
        }
        if (!before.isEmpty()) {
            reading(suggestions, WorkshopMessages.Rewording).setText(WorkshopMessages.bind(WorkshopMessages.Replaced, before));
        }
        now.forEach(this::suggestion);
        look.apply(suggestions);
    }

    private void suggestion(String text) {
        reading(suggestions, WorkshopMessages.Rewording)
                .setText(WorkshopMessages.bind(WorkshopMessages.BeforeAfter, workshop.advice().text(), text));
        Button apply = new Button(suggestions, SWT.PUSH);
        apply.setText(WorkshopMessages.Apply);
        ControlNames.give(apply, WorkshopMessages.Apply, text);
        apply.setEnabled(state.isEditable());
        apply.addListener(SWT.Selection, event -> {
            workshop.apply(text, suggested -> {
                String old = state.text();
                state.endTyping();
                state.set(suggested);
                return old;
            });
            applied.run();
        });
    }
}
