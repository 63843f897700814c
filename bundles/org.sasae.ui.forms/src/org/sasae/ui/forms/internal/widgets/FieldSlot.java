// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.state.Mark;
import org.sasae.ui.Images;
import org.sasae.validation.Severity;

/** A field in its place on a form: its widget, its mark and the line that says what is wrong. */
final class FieldSlot {

    private final FieldWidget widget;
    private final Label mark;
    private final Supplier<Label> newMessage;
    private Label message;
    private String shown = "";

    FieldSlot(FieldWidget widget, Label mark, Supplier<Label> newMessage) {
        this.widget = Objects.requireNonNull(widget);
        this.mark = Objects.requireNonNull(mark);
        this.newMessage = Objects.requireNonNull(newMessage);
    }

    FieldWidget widget() {
        return widget;
    }

    void onDispose(Runnable action) {
        mark.addListener(SWT.Dispose, event -> action.run());
    }

    boolean isDisposed() {
        return mark.isDisposed();
    }

    /**
     * Shows what is wrong with the field.
     *
     * @return whether the form has to be laid out again
     */
    boolean show(List<Mark> marks, String problem) {
        Mark worst = problem.isEmpty() ? Mark.worst(marks) : new Mark(Severity.ERROR, problem);
        String tip = problem.isEmpty() ? Mark.sentences(marks, Locale.getDefault())
                : problem;
        if (tip.equals(shown)) {
            return false;
        }
        shown = tip;
        mark.setImage(worst == null ? null : Images.of(mark.getDisplay(), worst.level()));
        mark.setToolTipText(tip.isEmpty() ? null : tip);
        Control focus = widget.focusControl();
        if (focus != null && !focus.isDisposed()) {
            ControlNames.note(focus, tip);
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
}
