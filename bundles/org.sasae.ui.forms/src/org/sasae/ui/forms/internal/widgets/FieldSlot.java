// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.validation.Severity;

/** A field in its place on a form: its widget, its marks in the margin and the line that says what is wrong. */
final class FieldSlot {

    private final FieldWidget widget;
    private final Control first;
    private final Supplier<Label> newMark;
    private final Supplier<Label> newMessage;
    private final boolean beginsSection;
    private final List<Control> parts;
    private boolean marked;
    private Label mark;
    private Label message;
    private Composite margin;
    private List<MarginNote> notes = List.of();
    private String shown = "";

    /**
     * Makes the place.
     *
     * @param widget        the field
     * @param first         the control that begins its row
     * @param parts         what goes when nobody is asked for the field; empty where one always is
     * @param beginsSection whether it is the first under a heading, or a list
     * @param newMark       makes the mark before it, when there is one to be shown
     * @param newMessage    makes the line below it, when there is something to say
     */
    FieldSlot(FieldWidget widget, Control first, List<Control> parts, boolean beginsSection, Supplier<Label> newMark,
            Supplier<Label> newMessage) {
        this.widget = Objects.requireNonNull(widget);
        this.first = Objects.requireNonNull(first);
        this.parts = List.copyOf(parts);
        this.newMark = Objects.requireNonNull(newMark);
        this.beginsSection = beginsSection;
        this.newMessage = Objects.requireNonNull(newMessage);
    }

    FieldWidget widget() {
        return widget;
    }

    /** {@return whether the field is the first under a heading, or a list} */
    boolean beginsSection() {
        return beginsSection;
    }

    /** {@return whether the field is asked for at present} */
    boolean isAsked() {
        return parts.isEmpty() || parts.get(0).getVisible();
    }

    /**
     * Shows the field, or takes it and its name out of the form while nobody is asked for it.
     *
     * @param asked whether the field is to be seen
     * @return whether the form has to be laid out again
     */
    boolean ask(boolean asked) {
        if (asked == isAsked()) {
            return false;
        }
        for (Control part : parts) {
            part.setVisible(asked);
            ((GridData) part.getLayoutData()).exclude = !asked;
        }
        if (mark != null) {
            placeMark();
        }
        return true;
    }

    void onDispose(Runnable action) {
        first.addListener(SWT.Dispose, event -> action.run());
    }

    boolean isDisposed() {
        return first.isDisposed();
    }

    /**
     * Shows what is said about the field.
     *
     * @param marks   what the rules say, not null
     * @param said    notes, the most important first, not null
     * @param problem what is wrong with what was typed, empty for nothing, not null
     * @return whether the form has to be laid out again
     */
    boolean show(List<Mark> marks, List<MarginNote> said, String problem) {
        boolean noted = showNotes(said);

        Mark worst = problem.isEmpty() ? Mark.worst(marks) : new Mark(Severity.ERROR, problem);
        String tip = problem.isEmpty() ? Mark.sentences(marks, Locale.getDefault())
                : problem;
        if (tip.equals(shown) && !noted) {
            return false;
        }
        shown = tip;
        if (worst != null || mark != null) {
            showMark(worst, tip);
        }
        Control focus = widget.focusControl();
        if (focus != null && !focus.isDisposed()) {
            ControlNames.note(focus, Stream.concat(Stream.of(tip), said.stream().map(MarginNote::sentence))
                    .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n")));
        }
        if (message == null && !problem.isEmpty()) {
            message = newMessage.get();
        }
        if (message != null) {
            message.setText(problem);
            message.setVisible(!problem.isEmpty());
            ((GridData) message.getLayoutData()).exclude = problem.isEmpty();
        }
        return true;
    }

    private void showMark(Mark worst, String tip) {
        if (mark == null) {
            mark = newMark.get();
        }
        mark.setImage(worst == null ? null : Images.of(mark.getDisplay(), worst.level()));
        mark.setToolTipText(tip.isEmpty() ? null : tip);
        marked = worst != null || notes.isEmpty();
        placeMark();
    }

    private void placeMark() {
        mark.setVisible(marked && isAsked());
        ((GridData) mark.getLayoutData()).exclude = !mark.getVisible();
    }

    /** The notes stand under the mark of the rules, each with a mark of its own. */
    private boolean showNotes(List<MarginNote> said) {
        if (said.equals(notes)) {
            return false;
        }
        notes = List.copyOf(said);
        if (margin == null) {
            margin = margin();
        }
        for (Control each : margin.getChildren()) {
            if (each instanceof NoteMark) {
                each.dispose();
            }
        }
        notes.forEach(note -> new NoteMark(margin, note).setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false,
                false)));
        return true;
    }

    /** Most fields never have a note; the margin takes the place of the mark with the first one. */
    private Composite margin() {
        if (mark == null) {
            mark = newMark.get();
        }
        Composite area = Look.grid(mark.getParent(), 1);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.verticalSpacing = 2;
        area.moveAbove(mark);
        GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
        data.verticalIndent = ((GridData) mark.getLayoutData()).verticalIndent;
        area.setLayoutData(data);
        mark.setParent(area);
        ((GridData) mark.getLayoutData()).verticalIndent = 0;
        return area;
    }
}
