// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.ui.ControlNames;

/**
 * Uses the workbench as a person does: finds controls by the names that a screen reader says, types,
 * clicks and reads. Works in the user interface thread and waits by running its events, never by
 * sleeping.
 */
public final class Robot {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /** Something that moves all the time never comes to rest. */
    private static final int MOST_ROUNDS = 2000;

    private final Display display;

    /**
     * Makes a robot.
     *
     * @param display the display whose thread calls, not null
     */
    public Robot(Display display) {
        this.display = display;
    }

    /**
     * Runs events until something holds.
     *
     * @param what      what is waited for, in words
     * @param condition asked after each round of events
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(DEADLINE);
        boolean[] woken = new boolean[1];
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                // A timer wakes the thread again, so that conditions outside the display are asked too.
                display.timerExec(20, () -> woken[0] = true);
                display.sleep();
            }
        }
    }

    /** Runs all events that are waiting, and those that come from them at once. */
    public void settle() {
        boolean[] reached = new boolean[1];
        display.asyncExec(() -> display.asyncExec(() -> reached[0] = true));
        waitUntil("the events have run", () -> reached[0]);
        int rounds = 0;
        while (rounds < MOST_ROUNDS && display.readAndDispatch()) {
            rounds++;
        }
    }

    /**
     * Finds all visible controls of a kind.
     *
     * @param <C>  the kind
     * @param type the kind
     * @return the controls of all shells in tree order
     */
    public <C extends Control> List<C> all(Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            walk(shell, control -> {
                if (type.isInstance(control) && control.isVisible()) {
                    found.add(type.cast(control));
                }
            });
        }
        return found;
    }

    /**
     * Visits a control and all it holds.
     *
     * @param root    where to begin
     * @param visitor sees each control
     */
    public static void walk(Control root, Consumer<Control> visitor) {
        visitor.accept(root);
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                walk(child, visitor);
            }
        }
    }

    /**
     * Finds a visible control by its name, once it is there.
     *
     * @param <C>  the kind
     * @param type the kind
     * @param name as a screen reader says it
     * @return the first such control
     */
    public <C extends Control> C find(Class<C> type, String name) {
        Predicate<C> matches = control -> ControlNames.of(control).filter(name::equals).isPresent();
        waitUntil("there is a " + type.getSimpleName() + " “" + name + "”",
                () -> all(type).stream().anyMatch(matches));
        return all(type).stream().filter(matches).findFirst().orElseThrow();
    }

    /** {@return whether a visible control of this kind and name is there now} */
    public boolean has(Class<? extends Control> type, String name) {
        return all(type).stream().anyMatch(control -> ControlNames.of(control).filter(name::equals).isPresent());
    }

    /**
     * Types text at the end of a field, letter by letter.
     *
     * @param field the field's name
     * @param typed the letters
     */
    public void type(String field, String typed) {
        Text text = find(Text.class, field);
        text.setFocus();
        text.setSelection(text.getCharCount());
        typed.codePoints().forEach(letter -> text.insert(Character.toString(letter)));
        settle();
    }

    /**
     * Replaces the text of a field.
     *
     * @param field the field's name
     * @param typed the new text
     */
    public void enter(String field, String typed) {
        Text text = find(Text.class, field);
        text.setFocus();
        text.selectAll();
        text.insert(typed);
        settle();
    }

    /** {@return the text of a field} */
    public String read(String field) {
        return find(Text.class, field).getText();
    }

    /**
     * Leaves a field, as Tab does.
     *
     * @param field the field's name
     */
    public void leave(String field) {
        find(Text.class, field).notifyListeners(SWT.FocusOut, new Event());
        settle();
    }

    /**
     * Clicks a button; a check box or radio button changes.
     *
     * @param name the button's name
     */
    public void click(String name) {
        Button button = find(Button.class, name);
        if (!button.isEnabled()) {
            throw new AssertionError("The button “" + name + "” is disabled");
        }
        int style = button.getStyle();
        if ((style & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        } else if ((style & SWT.RADIO) != 0) {
            for (Control sibling : button.getParent().getChildren()) {
                if (sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(other == button);
                }
            }
        }
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /**
     * Clicks a button that opens a dialog, and goes on in the dialog.
     *
     * @param name   the button's name
     * @param dialog what to do once the dialog is open; it must close it
     */
    public void clickAndAnswer(String name, Runnable dialog) {
        answering(dialog, () -> click(name));
    }

    /**
     * Does something that opens a dialog, and goes on in the dialog.
     *
     * @param dialog what to do once the dialog is open; it must close it
     * @param action opens the dialog and returns when it is closed
     */
    public void answering(Runnable dialog, Runnable action) {
        int shells = display.getShells().length;
        List<Throwable> failed = new ArrayList<>();
        display.asyncExec(() -> {
            try {
                waitUntil("a dialog is open", () -> visibleShells() > 1 || display.getShells().length > shells);
                dialog.run();
            } catch (AssertionError | RuntimeException e) {
                failed.add(e);
                closeDialogs();
            }
        });
        action.run();
        if (!failed.isEmpty()) {
            throw new AssertionError("In the dialog: " + failed.get(0).getMessage(), failed.get(0));
        }
    }

    /**
     * Goes on as soon as something holds, such as a report that opens when a long work is done. Nothing waits on the
     * stack, so that the work itself goes on; {@link #answering} would hold up a work that runs in an event loop below it.
     *
     * @param what      what is waited for, in words
     * @param condition asked again and again
     * @param answer    what to do then
     * @return to be asked at the end whether it happened
     */
    public Later later(String what, BooleanSupplier condition, Runnable answer) {
        Later later = new Later(what, condition, answer, Instant.now().plus(DEADLINE));
        later.ask();
        return later;
    }

    /** Something that is done once a condition holds. */
    public final class Later {

        private static final int PAUSE_MILLISECONDS = 20;

        private final String what;
        private final BooleanSupplier condition;
        private final Runnable answer;
        private final Instant end;
        private boolean done;
        private Throwable failed;

        private Later(String what, BooleanSupplier condition, Runnable answer, Instant end) {
            this.what = what;
            this.condition = condition;
            this.answer = answer;
            this.end = end;
        }

        private void ask() {
            display.timerExec(PAUSE_MILLISECONDS, () -> {
                try {
                    if (condition.getAsBoolean()) {
                        done = true;
                        answer.run();
                    } else if (Instant.now().isAfter(end)) {
                        throw new AssertionError("Waited in vain until " + what);
                    } else {
                        ask();
                    }
                } catch (AssertionError | RuntimeException e) {
                    failed = e;
                    closeDialogs();
                }
            });
        }

        /** Fails when the condition never held, or when the answer failed. */
        public void check() {
            if (failed != null) {
                throw new AssertionError("Later: " + failed.getMessage(), failed);
            }
            if (!done) {
                throw new AssertionError("It never happened that " + what);
            }
        }
    }

    private long visibleShells() {
        return java.util.Arrays.stream(display.getShells()).filter(Shell::isVisible).count();
    }

    private void closeDialogs() {
        for (Shell shell : display.getShells()) {
            if (shell.getParent() != null) {
                shell.close();
            }
        }
    }

    /**
     * Chooses a value of a list to choose from.
     *
     * @param field the field's name
     * @param value the value as it is shown
     */
    public void choose(String field, String value) {
        Combo combo = find(Combo.class, field);
        int index = combo.indexOf(value);
        if (index < 0) {
            throw new AssertionError("“" + value + "” is not offered: " + List.of(combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /**
     * Selects a row of a table.
     *
     * @param table the table's name
     * @param text  text of one of the row's cells
     */
    public void select(String table, String text) {
        Table found = find(Table.class, table);
        TableItem item = row(found, text).orElseThrow(() -> new AssertionError("No row “" + text + "” in " + table));
        found.setFocus();
        found.setSelection(item);
        Event event = new Event();
        event.item = item;
        found.notifyListeners(SWT.Selection, event);
        settle();
    }

    private static Optional<TableItem> row(Table table, String text) {
        for (TableItem item : table.getItems()) {
            for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
                if (item.getText(i).strip().equals(text)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the first cells of a table's rows} */
    public List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : find(Table.class, table).getItems()) {
            rows.add(item.getText(0));
        }
        return rows;
    }

    /**
     * Presses a key in a control.
     *
     * @param control where
     * @param key     key code or character
     * @param state   modifiers
     */
    public void press(Control control, int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 0x10000 ? (char) key : 0;
        event.stateMask = state;
        control.setFocus();
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    /**
     * Selects a node of a tree.
     *
     * @param tree the tree's name
     * @param text the node's text
     */
    public void selectNode(String tree, String text) {
        Tree found = find(Tree.class, tree);
        waitUntil("the tree has a node “" + text + "”", () -> node(found.getItems(), text).isPresent());
        TreeItem item = node(found.getItems(), text).orElseThrow();
        found.setFocus();
        found.setSelection(item);
        Event event = new Event();
        event.item = item;
        found.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** {@return whether a tree has such a node} */
    public boolean hasNode(String tree, String text) {
        return node(find(Tree.class, tree).getItems(), text).isPresent();
    }

    private static Optional<TreeItem> node(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().equals(text)) {
                return Optional.of(item);
            }
            Optional<TreeItem> below = node(item.getItems(), text);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
