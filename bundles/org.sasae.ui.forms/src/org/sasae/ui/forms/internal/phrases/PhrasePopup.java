// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.phrases.PhraseOffer;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.PhraseState;

/**
 * Offers phrases below a long text. While a person types nothing is selected and every key goes to the text, so that
 * who does not want a phrase just goes on writing; Ctrl+Space enters the list.
 */
public final class PhrasePopup {

    private static final String KEY = "org.sasae.ui.forms.phrases";
    private static final int PAUSE_MILLISECONDS = 200;
    private static final int MOST_ROWS = 8;
    private static final int WIDTH = 460;

    private final Text text;
    private final FieldState field;
    private final Runnable offer = this::offer;
    private PhraseState state;
    private Shell shell;
    private Table table;
    private Label keys;
    private List<PhraseOffer> offers = List.of();
    private boolean inside;
    private boolean taking;
    private boolean declined;

    private PhrasePopup(Text text, FieldState field) {
        this.text = text;
        this.field = field;
        text.setData(KEY, this);
        text.addListener(SWT.FocusIn, event -> {
            state = null;
            declined = false;
        });
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Dispose, event -> close());
    }

    /**
     * Offers phrases for a field from now on.
     *
     * @param text  its control, not null
     * @param field its state, not null
     */
    public static void install(Text text, FieldState field) {
        new PhrasePopup(text, field);
    }

    /** {@return the offers of a control; null where it has none} */
    static PhrasePopup of(Control control) {
        return control != null && control.getData(KEY) instanceof PhrasePopup popup ? popup : null;
    }

    private PhraseState state() {
        if (state == null) {
            state = new PhraseState(field, OfficePhrases.of(field.context().careCase()));
        }
        return state;
    }

    private String before() {
        return text.getText().substring(0, text.getCaretPosition());
    }

    private void typed() {
        if (!taking && text.isFocusControl() && !declined && field.isEditable() && OfficePhrases.isWhileTyping()) {
            inside = false;
            text.getDisplay().timerExec(PAUSE_MILLISECONDS, offer);
        }
    }

    private void offer() {
        if (text.isDisposed() || !text.isFocusControl() || inside) {
            return;
        }
        show(state().whileTyping(before()));
    }

    /** Shows what there is and lets the person choose with the keyboard. */
    void ask() {
        if (!field.isEditable()) {
            return;
        }
        declined = false;
        if (shell == null || !shell.isVisible()) {
            show(state().whenAsked(before()));
        }
        if (!offers.isEmpty()) {
            inside = true;
            table.setSelection(0);
            say(PhraseMessages.PopupKeysInside);
        }
    }

    private void pressed(Event event) {
        if (shell == null || !shell.isVisible()) {
            return;
        }
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            declined = true;
            close();
        } else if (inside && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, table.getItemCount()));
            table.showSelection();
        } else if (inside && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            take(table.getSelectionIndex());
        } else if (event.keyCode != SWT.MOD1 && event.keyCode != SWT.MOD2) {
            inside = false;
            table.deselectAll();
            say(PhraseMessages.PopupKeys);
            if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP
                    || event.keyCode == SWT.ARROW_DOWN) {
                close();
            }
        }
    }

    /** Escape and Enter in the list are not for the dialog or the form around. */
    private void traverse(Event event) {
        if (shell != null && shell.isVisible()
                && (event.detail == SWT.TRAVERSE_ESCAPE || inside && event.detail == SWT.TRAVERSE_RETURN)) {
            event.doit = false;
        }
    }

    private void take(int index) {
        PhraseState.Taken taken = PhraseState.take(text.getText(), text.getCaretPosition(), offers.get(index));
        close();
        taking = true;
        try {
            // What was typed so far is one step, the phrase the next one.
            field.endTyping();
            text.setText(taken.text());
            text.setSelection(taken.caret());
            field.endTyping();
        } finally {
            taking = false;
        }
    }

    private void left() {
        if (!text.isDisposed() && !text.isFocusControl() && (shell == null || !isWithin(text.getDisplay().getFocusControl()))) {
            close();
        }
    }

    private boolean isWithin(Control control) {
        return control != null && control.getShell() == shell;
    }

    private void show(List<PhraseOffer> found) {
        offers = found;
        if (found.isEmpty()) {
            close();
            return;
        }
        if (shell == null || shell.isDisposed()) {
            create();
        }
        table.removeAll();
        for (PhraseOffer each : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.phrase().category().isEmpty() ? each.phrase().text()
                    : each.phrase().text() + "　［" + each.phrase().category() + "］");
        }
        table.deselectAll();
        ((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * Math.min(MOST_ROWS, found.size());
        say(PhraseMessages.PopupKeys);
        place();
        shell.setVisible(true);
    }

    private void create() {
        shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL | SWT.NO_TRIM | SWT.BORDER);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setFont(text.getFont());
        ControlNames.give(table, PhraseMessages.PopupName);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            if (item != null) {
                take(table.indexOf(item));
                text.setFocus();
            }
        });
        keys = new Label(shell, SWT.NONE);
        keys.setFont(text.getFont());
        keys.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        text.getShell().addListener(SWT.Move, event -> close());
        text.getShell().addListener(SWT.Deactivate, event -> text.getDisplay().asyncExec(this::left));
    }

    private void say(String words) {
        if (!keys.getText().equals(words)) {
            keys.setText(words);
        }
    }

    /** Below the line of the caret, or above it where the screen ends. */
    private void place() {
        Point caret = text.toDisplay(text.getCaretLocation());
        Rectangle screen = text.getMonitor().getClientArea();
        GC gc = new GC(table);
        int longest = 0;
        for (TableItem item : table.getItems()) {
            longest = Math.max(longest, gc.textExtent(item.getText()).x);
        }
        gc.dispose();
        int width = Math.min(Math.max(WIDTH, longest + 40), screen.width / 2);
        Point size = shell.computeSize(width, SWT.DEFAULT);
        int left = Math.clamp(caret.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
        int below = caret.y + text.getLineHeight() + 2;
        int top = below + size.y <= screen.y + screen.height ? below : caret.y - size.y - 2;
        shell.setBounds(left, top, size.x, size.y);
    }

    private void close() {
        inside = false;
        offers = List.of();
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        shell = null;
    }
}
