// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.form.WidgetKind;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FieldPlace;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.phrases.PhrasePopup;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.MonthSheet;
import org.sasae.ui.forms.internal.state.StateMessages;
import org.sasae.ui.forms.internal.state.ValueFormat.NotUnderstood;

/** Text, long text, numbers, dates and times: everything that is typed. */
final class TextFieldWidget extends FieldWidget {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_LINES_OF_A_PART = 2;
    private static final int MOST_LINES = 14;
    private static final int USUAL_CHARACTERS = 24;

    private final boolean multiline;
    private Text text;
    private GrowingText growing;
    private Button calendar;
    private OfferButton chooser;
    private Object typed;
    private boolean showing;
    private String problem = "";

    TextFieldWidget(FormPart form, FieldState state) {
        super(form, state);
        multiline = state.field().widget() == WidgetKind.MULTILINE || state.feature().isMany();
    }

    @Override
    Control create(Composite parent) {
        boolean offers = !state.offered().isEmpty();
        if (state.field().widget() == WidgetKind.TEXT && !multiline && !offers && state.unit().isEmpty()) {
            createText(parent);
            refresh();
            return text;
        }
        Composite box = Look.area(parent);
        GridLayout layout = new GridLayout(state.unit().isPresent() || isDate() || offers ? 2 : 1, false);
        layout.marginWidth = multiline ? FocusRing.WIDTH : 0;
        layout.marginHeight = layout.marginWidth;
        box.setLayout(layout);
        createText(box);
        text.setLayoutData(layoutData());
        state.unit().ifPresent(unit -> new Label(box, SWT.NONE).setText(unit));
        if (isDate()) {
            addCalendar(box);
        }
        if (multiline) {
            makeLong(box, layout.numColumns == 1);
        }
        if (offers) {
            chooser = new OfferButton(box, form, state);
        }
        refresh();
        return box;
    }

    private void createText(Composite parent) {
        int style = multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = new Text(parent, style | SWT.BORDER);
        text.setFont(form.look().text());
        describe(text, state.label());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Traverse, this::traverse);
    }

    private void makeLong(Composite box, boolean alone) {
        if (alone) {
            growing = new GrowingText(text, FocusRing.WIDTH, form.look().characters(USUAL_CHARACTERS), leastLines(),
                    MOST_LINES);
            box.setLayout(growing);
        } else {
            text.addListener(SWT.Resize, event -> grow());
        }
        FocusRing.around(box, text);
        form.keepFromTurning(text);
        FieldPlace.give(text, state.owner(), state.feature());
        if (state.context().isCase()) {
            PhrasePopup.install(text, state);
        }
    }

    private boolean isDate() {
        return state.field().widget() == WidgetKind.DATE;
    }

    private void addCalendar(Composite box) {
        text.setMessage(StateMessages.DateExample);
        calendar = new Button(box, SWT.PUSH | SWT.FLAT);
        calendar.setImage(Images.of(form.display(), Images.Name.CALENDAR));
        String name = FormMessages.bind(FormMessages.CalendarFor, state.label());
        calendar.setToolTipText(FormMessages.bind(FormMessages.CalendarTip, name));
        ControlNames.give(calendar, name);
        calendar.addListener(SWT.Selection, event -> openCalendar());
        // The keys do the same without a stop between two fields.
        box.setTabList(new Control[] { text });
        text.addListener(SWT.KeyDown, event -> {
            boolean down = event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3;
            if (down || event.keyCode == SWT.F4 && event.stateMask == 0) {
                event.doit = false;
                openCalendar();
            } else if (event.keyCode == ';' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                take(LocalDate.now());
            }
        });
    }

    private void openCalendar() {
        if (state.isEditable()) {
            LocalDate today = LocalDate.now();
            LocalDate begin = state.value() instanceof LocalDate date ? date : today;
            CalendarPopup.open(text, form.look(), new MonthSheet(begin, state.context().wording().locale()), today,
                    day -> {
                        take(day);
                        text.setFocus();
                    });
        }
    }

    private void take(LocalDate day) {
        if (state.isEditable()) {
            state.endTyping();
            typed = null;
            state.set(day);
            refresh();
            form.marksChanged();
        }
    }

    /** Of many values a copy: the list itself always equals itself. */
    private Object value() {
        return state.feature().isMany() ? state.values() : state.value();
    }

    private GridData layoutData() {
        boolean narrow = switch (state.field().widget()) {
        case NUMBER, TIME, DATE, MONTH -> true;
        default -> false;
        };
        GridData data = new GridData(narrow ? SWT.BEGINNING : SWT.FILL, SWT.CENTER, !narrow, false);
        data.widthHint = form.look().characters(switch (state.field().widget()) {
        case NUMBER, TIME -> 8;
        case DATE, MONTH -> 22;
        default -> USUAL_CHARACTERS;
        });
        if (multiline) {
            data.heightHint = leastLines() * text.getLineHeight();
        }
        return data;
    }

    private int leastLines() {
        return state.isPart() ? LEAST_LINES_OF_A_PART : LEAST_LINES;
    }

    private void typed() {
        if (showing) {
            return;
        }
        String before = problem;
        try {
            state.type(text.getText());
            problem = "";
        } catch (NotUnderstood e) {
            problem = StateMessages.of(e.expected());
        }
        typed = value();
        grow();
        if (!problem.equals(before)) {
            form.marksChanged();
        }
    }

    private void left() {
        state.endTyping();
        typed = null;
        if (problem.isEmpty()) {
            refresh();
        }
    }

    /** Tab leaves a long text as it leaves every other field. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void grow() {
        if (!multiline || text.isDisposed()) {
            return;
        }
        if (growing != null) {
            if (growing.isOutgrown()) {
                form.layoutChanged();
            }
            return;
        }
        if (text.getClientArea().width < 20) {
            return;
        }
        Point size = text.computeSize(text.getClientArea().width, SWT.DEFAULT);
        // Japanese lines are higher than the line height of the font says.
        int line = Math.max(1, text.getLineHeight());
        int needed = Math.clamp(size.y, leastLines() * line, MOST_LINES * line);
        GridData data = (GridData) text.getLayoutData();
        if (data.heightHint != needed) {
            data.heightHint = needed;
            form.layoutChanged();
        }
    }

    @Override
    void refresh() {
        if (text.isFocusControl() && typed != null && Objects.equals(typed, value())) {
            return;
        }
        String now = state.text();
        text.setEditable(state.isEditable());
        if (chooser != null) {
            chooser.refresh();
        }
        if (calendar != null) {
            calendar.setEnabled(state.isEditable());
        }
        if (!text.getText().equals(now) || !problem.isEmpty()) {
            problem = "";
            typed = null;
            showing = true;
            text.setText(now);
            showing = false;
            grow();
        }
    }

    @Override
    String problem() {
        return problem;
    }

    @Override
    Control focusControl() {
        return text;
    }

    @Override
    List<Control> entryControls() {
        return List.of(text);
    }
}
