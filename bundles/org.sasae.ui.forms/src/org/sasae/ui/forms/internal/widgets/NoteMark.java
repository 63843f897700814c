// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.Objects;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.MarginNote;

/**
 * The mark of a note in the margin: a small button that leads to more about the note. What it says is read over the
 * mouse, at the keyboard focus and by screen readers.
 */
final class NoteMark extends Canvas {

    private static final int SIDE = 18;

    private final MarginNote note;

    NoteMark(Composite parent, MarginNote note) {
        super(parent, SWT.NONE);
        this.note = Objects.requireNonNull(note);
        Look.style(this, Look.SURFACE);
        ControlNames.give(this, note.sentence());
        setToolTipText(note.sentence());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, event -> open(event.button == 1 && getClientArea().contains(event.x, event.y)));
        addListener(SWT.KeyDown,
                event -> open(event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        sayAtFocus();
    }

    /** The keyboard gets the same words as the mouse. */
    private void sayAtFocus() {
        DefaultToolTip words = new DefaultToolTip(this, ToolTip.NO_RECREATE, true);
        words.setText(note.sentence());
        addListener(SWT.FocusIn, event -> {
            redraw();
            words.show(new Point(SIDE, SIDE));
        });
        addListener(SWT.FocusOut, event -> {
            redraw();
            words.hide();
        });
        addListener(SWT.Dispose, event -> words.hide());
    }

    private void open(boolean wanted) {
        if (wanted) {
            note.open().run();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SIDE, SIDE);
    }

    private void paint(Event event) {
        event.gc.drawImage(Images.of(note), 1, 1);
        if (isFocusControl()) {
            event.gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            event.gc.drawRectangle(0, 0, SIDE - 1, SIDE - 1);
        }
    }
}
