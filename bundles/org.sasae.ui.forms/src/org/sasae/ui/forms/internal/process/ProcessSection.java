// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.core.commands.CaseCommands;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.widgets.FormPart;
import org.sasae.ui.forms.internal.widgets.Headings;
import org.sasae.ui.forms.internal.widgets.Look;
import org.sasae.validation.Plans;
import org.sasae.validation.process.PlanProcess;
import org.sasae.validation.process.Station;
import org.sasae.validation.process.StationState;
import org.sasae.validation.process.StepRecord;

/**
 * The steps of a plan as a line of stations from top to bottom: sign, state, day and what is missing as text, and a
 * button that makes the record of the step and goes to it.
 */
public final class ProcessSection {

    private static final int TEXT_WIDTH = 100;
    private static final int INDENT = 9;

    private final FormPart form;
    private final FormContext context;
    private final ProcessHost host;
    private final Look look;
    private final Composite area;
    private final PlanProcess process;
    private CarePlan plan;
    private Object shown;
    private Button begin;
    private boolean pending;

    /**
     * Makes the section at the end of a form.
     *
     * @param form    takes the section, not null
     * @param context the open case, not null
     * @param host    the editor around, not null
     * @param look    fonts, not null
     */
    public ProcessSection(FormPart form, FormContext context, ProcessHost host, Look look) {
        this.form = form;
        this.context = context;
        this.host = host;
        this.look = look;
        this.process = new PlanProcess(host.engine());
        Headings.section(form.body(), look, ProcessMessages.Heading);
        area = Look.grid(form.body(), 1);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.verticalSpacing = 0;
        area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Runnable stop = context.changes().listen(change -> changed());
        area.addListener(SWT.Dispose, event -> stop.run());
        show();
    }

    /** Shows the line again, after the case has changed or the rules have run. */
    public void changed() {
        if (!pending && !area.isDisposed()) {
            pending = true;
            area.getDisplay().asyncExec(() -> {
                pending = false;
                if (!area.isDisposed()) {
                    show();
                }
            });
        }
    }

    private List<CarePlan> plans() {
        return context.careCase().getPlans();
    }

    private void show() {
        if (!plans().contains(plan)) {
            plan = PlanProcess.current(context.careCase()).orElse(null);
        }
        LocalDate today = host.engine().today();
        List<Station> stations = plan == null ? List.of()
                : process.stations(context.careCase(), plan, host.findings());
        List<StationText> texts = stations.stream().map(each -> StationText.of(each, context.wording(), today)).toList();
        Object wanted = new Shown(plan, plans().stream().map(this::name).toList(), plan == null ? "" : plan.getPlanTypeId(),
                texts, stations.stream().map(each -> each.record().orElse(null)).toList(), context.isLocked());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        String focused = focused();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        begin = null;
        head();
        if (!stations.isEmpty()) {
            line(stations, texts);
        }
        look.apply(area);
        area.requestLayout();
        form.layout();
        focus(focused);
    }

    /** What is on the screen now; as long as it stays the same nothing is made anew and the focus stays. */
    private record Shown(CarePlan plan, List<String> plans, String type, List<StationText> texts, List<EObject> records,
            boolean locked) {
    }

    private String focused() {
        Control control = area.getDisplay().getFocusControl();
        for (Control parent = control; parent != null; parent = parent.getParent()) {
            if (parent == area) {
                return ControlNames.of(control).orElse("");
            }
        }
        return "";
    }

    private void focus(String name) {
        if (!name.isEmpty()) {
            List<Control> found = new ArrayList<>();
            collect(area, name, found);
            found.stream().findFirst().ifPresent(Control::setFocus);
        }
    }

    private static void collect(Composite parent, String name, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (ControlNames.of(child).filter(name::equals).isPresent()) {
                found.add(child);
            }
            if (child instanceof Composite composite) {
                collect(composite, name, found);
            }
        }
    }

    private String name(CarePlan each) {
        return context.describer().describe(each);
    }

    private void head() {
        Composite head = Look.grid(area, 4);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        if (plans().size() > 1) {
            new Label(head, SWT.NONE).setText(ProcessMessages.Plan);
            Combo combo = new Combo(head, SWT.READ_ONLY);
            ControlNames.give(combo, ProcessMessages.Plan);
            plans().forEach(each -> combo.add(name(each)));
            combo.select(plans().indexOf(plan));
            combo.addListener(SWT.Selection, event -> {
                plan = plans().get(combo.getSelectionIndex());
                show();
            });
        }
        String says = problem();
        Label text = new Label(head, SWT.WRAP);
        text.setText(says.isEmpty() ? typeName() : says);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false,
                (plans().size() > 1 ? 1 : 3) - (plan != null && !says.isEmpty() ? 1 : 0), 1));
        if (plan != null && !says.isEmpty()) {
            button(head, ProcessMessages.ChooseType, ProcessMessages.ChooseType, "",
                    () -> host.reveal(plan, CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID), true);
        }
        button(head, ProcessMessages.NewPlan, ProcessMessages.NewPlan, "", this::newPlan, !context.isLocked());
    }

    private String typeName() {
        return host.engine().planTypes().find(plan.getPlanTypeId()).map(type -> type.name().in(context.wording().locale()))
                .orElse("");
    }

    private String problem() {
        if (plan == null) {
            return ProcessMessages.NoPlan;
        }
        if (Plans.isBlank(plan.getPlanTypeId())) {
            return ProcessMessages.NoType;
        }
        return host.engine().planTypes().find(plan.getPlanTypeId()).isPresent() ? ""
                : ProcessMessages.bind(ProcessMessages.UnknownType, plan.getPlanTypeId());
    }

    private void newPlan() {
        NewPlanWizard wizard = new NewPlanWizard(context, host);
        new WizardDialog(area.getShell(), wizard).open();
    }

    private void line(List<Station> stations, List<StationText> texts) {
        Composite line = Look.grid(area, 5);
        GridLayout layout = (GridLayout) line.getLayout();
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 12;
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        for (int i = 0; i < stations.size(); i++) {
            station(line, stations.get(i), texts.get(i), i == 0, i == stations.size() - 1);
        }
    }

    private void station(Composite line, Station station, StationText text, boolean first, boolean last) {
        StationSymbol symbol = new StationSymbol(line, station.state(), first, last);
        symbol.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, false));
        ControlNames.give(symbol, text.spoken());
        Label name = cell(line, text.name(), SWT.NONE);
        name.setFont(look.heading());
        cell(line, text.state(), SWT.NONE);
        says(line, text);
        Composite buttons = Look.grid(line, 2);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        if (!text.action().isEmpty()) {
            askedFor(button(buttons, text.action(),
                    ProcessMessages.bind(ProcessMessages.StationAction, text.name(), text.action()), text.spoken(),
                    () -> add(station), !context.isLocked()), station.state());
        }
        station.record().ifPresent(record -> askedFor(button(buttons, ProcessMessages.Open,
                ProcessMessages.bind(ProcessMessages.StationAction, text.name(), ProcessMessages.Open), text.spoken(),
                () -> host.reveal(record, null), true), station.state()));
        for (Control each : buttons.getChildren()) {
            ((GridData) each.getLayoutData()).grabExcessHorizontalSpace = true;
        }
    }

    /** Day and deadline, and below them what is missing. */
    private static void says(Composite line, StationText text) {
        Composite box = Look.grid(line, 1);
        GridLayout layout = (GridLayout) box.getLayout();
        layout.verticalSpacing = 2;
        GridData fill = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        fill.widthHint = TEXT_WIDTH;
        fill.minimumWidth = TEXT_WIDTH;
        fill.verticalIndent = INDENT;
        box.setLayoutData(fill);
        for (String part : List.of(text.when(), text.missing())) {
            if (!part.isEmpty()) {
                Label label = cell(box, part, SWT.WRAP);
                label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
            }
        }
    }

    /** The first thing to do is where the keyboard begins. */
    private void askedFor(Button button, StationState state) {
        boolean asks = state == StationState.DUE || state == StationState.LATE || state == StationState.MISSING
                || state == StationState.INCOMPLETE;
        if (asks && begin == null && button.isEnabled()) {
            begin = button;
        }
    }

    /**
     * Goes to the button of the first step that asks for something.
     *
     * @return false where no step does
     */
    public boolean setFocus() {
        return begin != null && !begin.isDisposed() && begin.setFocus();
    }

    private static Label cell(Composite parent, String text, int style) {
        Label label = new Label(parent, style);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.verticalIndent = INDENT;
        label.setLayoutData(data);
        return label;
    }

    private static Button button(Composite parent, String text, String name, String help, Runnable action,
            boolean enabled) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setEnabled(enabled);
        ControlNames.give(button, name, help);
        button.setToolTipText(help.isEmpty() ? null : help);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        data.verticalIndent = 3;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Makes the record of a step, one step of undo, and goes to it. */
    private void add(Station station) {
        StepRecord made = StepRecord.of(Objects.requireNonNull(plan), station, host.engine().today());
        Command command = CaseCommands.labelled(station.action(context.wording().locale()),
                made.change().apply(context.domain()));
        context.execute(command);
        host.reveal(made.target(), made.feature());
    }
}
