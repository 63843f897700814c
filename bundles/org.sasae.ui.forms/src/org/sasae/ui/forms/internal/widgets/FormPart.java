// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.form.FormModel;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.FormContext;

/**
 * One scrolled form: the fields it shows at present, kept up to date with the case. Changes that
 * come together are shown together, once the case has come to rest.
 */
public final class FormPart {

    private static final int WHEEL_STEP = 20;
    private static final int ROOM_LINES = 4;

    private final FormContext context;
    private final FormHost host;
    private final Look look;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final FormArrangement arrangement;
    private final List<FieldSlot> slots = new ArrayList<>();
    private final List<TableFieldWidget> tables = new ArrayList<>();
    private final List<ElementNotes> notes = new ArrayList<>();
    private final List<Notification> pending = new ArrayList<>();
    private Onward onward = state -> false;

    /**
     * Makes an empty form.
     *
     * @param parent  filled by the form, not null
     * @param context the open case, not null
     * @param host    the editor around, not null
     * @param look    sizes and fonts, not null
     */
    public FormPart(Composite parent, FormContext context, FormHost host, Look look) {
        this.context = Objects.requireNonNull(context);
        this.host = Objects.requireNonNull(host);
        this.look = Objects.requireNonNull(look);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Listener follow = this::focusMoved;
        scroller.getDisplay().addFilter(SWT.FocusIn, follow);
        Listener leave = this::leaving;
        scroller.getDisplay().addFilter(SWT.Traverse, leave);
        scroller.addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.FocusIn, follow);
            event.display.removeFilter(SWT.Traverse, leave);
        });
        Look.style(scroller, Look.SURFACE);
        body = Look.area(scroller);
        scroller.setContent(body);
        arrangement = new FormArrangement(scroller, body, look);
        Runnable stop = context.changes().listen(this::changed);
        scroller.addListener(SWT.Dispose, event -> stop.run());
    }

    /** {@return the control that the caller lays out} */
    public Control control() {
        return scroller;
    }

    /** {@return the area that takes the form's content} */
    public Composite body() {
        return body;
    }

    FormContext context() {
        return context;
    }

    FormHost host() {
        return host;
    }

    Look look() {
        return look;
    }

    void register(FieldSlot slot) {
        slots.add(slot);
        slot.onDispose(() -> slots.remove(slot));
    }

    void register(ElementNotes each) {
        notes.add(each);
    }

    void register(TableFieldWidget table, Control control) {
        tables.add(table);
        control.addListener(SWT.Dispose, event -> tables.remove(table));
    }

    private void changed(Notification change) {
        if (scroller.isDisposed()) {
            return;
        }
        pending.add(change);
        if (pending.size() == 1) {
            scroller.getDisplay().asyncExec(this::showChanges);
        }
    }

    private void showChanges() {
        if (scroller.isDisposed()) {
            return;
        }
        List<Notification> changes = List.copyOf(pending);
        pending.clear();
        boolean moved = false;
        for (FieldSlot slot : List.copyOf(slots)) {
            if (!slot.isDisposed() && changes.stream().anyMatch(slot.widget()::isAffectedBy)) {
                slot.widget().refresh();
            }
            if (!slot.isDisposed() && FormModel.isConditional(slot.widget().state().feature())) {
                moved |= slot.ask(slot.widget().focusControl().isFocusControl() || isAsked(slot));
            }
        }
        if (moved) {
            layoutChanged();
        }
    }

    private static boolean isAsked(FieldSlot slot) {
        FieldState state = slot.widget().state();
        return FormModel.isAsked(state.owner(), state.feature());
    }

    /** Shows everything again, for example when the case has become locked. */
    public void refresh() {
        List.copyOf(slots).stream().filter(slot -> !slot.isDisposed()).forEach(slot -> slot.widget().refresh());
        marksChanged();
    }

    /** Shows the marks again, after the rules have run or after something could not be understood. */
    public void marksChanged() {
        boolean moved = false;
        for (FieldSlot slot : slots) {
            FieldState state = slot.widget().state();
            moved |= slot.show(host.marks().of(state.owner(), state.feature()),
                    host.marks().notes(state.owner(), state.feature()), slot.widget().problem());
        }
        tables.forEach(TableFieldWidget::showMarks);
        notes.removeIf(ElementNotes::isDisposed);
        for (ElementNotes each : notes) {
            moved |= each.show();
        }
        if (moved) {
            layoutChanged();
        }
    }

    /** Lays the form out again soon, after something has grown or shrunk. */
    void layoutChanged() {
        arrangement.changed();
    }

    /**
     * Makes a part of the form: what is in view when the form is shown first, at once; the rest in steps that let
     * everything else go first, and all of it as soon as it is asked for.
     *
     * @param parent what the part stands in, after the parts that were added before
     * @param make   makes the part
     */
    void later(Composite parent, Runnable make) {
        arrangement.later(parent, make);
    }

    /** Makes at once what has not been made yet. */
    void finish() {
        arrangement.finish();
    }

    /** Lays the form out for the width there is, where that is not done already. */
    public void layout() {
        arrangement.layout();
    }

    /** Lays the form out at once, after something has been added to it. */
    void layoutNow() {
        arrangement.layoutNow();
    }

    /** Goes from a field of an element to the same field of the element that comes next. */
    @FunctionalInterface
    public interface Onward {

        /**
         * Goes on.
         *
         * @param state the field, not null
         * @return whether there was an element to go to, or one was added
         */
        boolean goOn(FieldState state);
    }

    /**
     * Says what comes after a field that is in no row of this form.
     *
     * @param next asked for fields outside tables, not null
     */
    public void setOnward(Onward next) {
        onward = next;
    }

    /**
     * Goes from a field of a row to the same field of the next row, which is added where there is none.
     *
     * @return false where the field is in no row
     */
    boolean nextRow(FieldState state) {
        for (EObject each = state.owner(); each != null; each = each.eContainer()) {
            Optional<TableFieldWidget> table = tableOf(each);
            if (table.isPresent()) {
                table.get().goToNext(each == state.owner() ? state.feature() : null);
                return true;
            }
        }
        return onward.goOn(state);
    }

    /**
     * Goes from the last field of a row to the first field of the next row, which is added where there is none.
     *
     * @return false where the field is in no row, or not its last
     */
    boolean leaveRow(FieldState state) {
        Optional<TableFieldWidget> table = tableOf(state.owner()).filter(each -> slots.stream()
                .filter(slot -> slot.isAsked() && slot.widget().state().owner() == state.owner()).reduce((first, second) -> second)
                .filter(last -> last.widget().state().feature() == state.feature()).isPresent());
        table.ifPresent(each -> each.goToNext(null));
        return table.isPresent();
    }

    private Optional<TableFieldWidget> tableOf(EObject row) {
        return tables.stream().filter(each -> each.isShowing(row)).findFirst();
    }

    /**
     * Goes to a field that the form shows, or can show by selecting a row.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features, null for the first field
     * @return whether the field has the focus
     */
    public boolean reveal(EObject owner, EStructuralFeature feature) {
        return go(owner, feature, true);
    }

    /**
     * Brings a field into view that the form shows, or can show by selecting a row, and leaves the focus where it is.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features, null for the first field
     * @return whether the field is in view
     */
    public boolean show(EObject owner, EStructuralFeature feature) {
        return go(owner, feature, false);
    }

    private boolean go(EObject owner, EStructuralFeature feature, boolean focus) {
        if (goToShown(owner, feature, focus)) {
            return true;
        }
        finish();
        if (goToShown(owner, feature, focus)) {
            return true;
        }
        for (EObject row = owner; row != null; row = row.eContainer()) {
            for (TableFieldWidget table : List.copyOf(tables)) {
                if (table.holds(row)) {
                    table.show(row);
                    layoutNow();
                    if (row != owner) {
                        return go(owner, feature, focus);
                    }
                    return goToShown(owner, feature, focus) || (focus ? table.focusDetail() : table.isShowing(row));
                }
            }
        }
        return false;
    }

    private boolean goToShown(EObject owner, EStructuralFeature feature, boolean focus) {
        List<FieldSlot> own = slots.stream().filter(each -> !each.isDisposed())
                .filter(each -> each.widget().state().owner() == owner
                        && (feature == null || each.widget().state().feature() == feature)).toList();
        Optional<FieldSlot> slot = own.stream().filter(each -> feature != null || !isGiven(each)).findFirst()
                .or(() -> own.stream().findFirst());
        slot.ifPresent(each -> {
            if (each.ask(true)) {
                layoutNow();
            }
            if (focus) {
                each.widget().setFocus();
            }
            bring(each.widget().focusControl());
        });
        return slot.isPresent() || List.copyOf(slots).stream().filter(each -> !each.isDisposed())
                .anyMatch(each -> each.widget().goInto(owner));
    }

    /** What an element is of, such as the area of an assessment, is chosen already; who comes to it writes what follows. */
    private static boolean isGiven(FieldSlot slot) {
        FieldState state = slot.widget().state();
        return !slot.isAsked() || state.owner().eIsSet(state.feature()) && switch (state.field().widget()) {
        case COMBO, RADIO, NUMBER -> true;
        default -> false;
        };
    }

    private void focusMoved(Event event) {
        if (isInside(event)) {
            bringIntoView((Control) event.widget);
        }
    }

    /** Tab goes through all fields. */
    private void leaving(Event event) {
        if (isInside(event)) {
            finish();
        }
    }

    private boolean isInside(Event event) {
        Control each = event.widget instanceof Control control ? control : null;
        while (each != null && each != body) {
            each = each.getParent();
        }
        return each == body;
    }

    /** Shows a control with some of what comes before and after it, so that a person sees where the form goes on. */
    private void bringIntoView(Control control) {
        int room = ROOM_LINES * look.lineHeight();
        Rectangle client = scroller.getClientArea();
        int top = place(control) - room;
        int bottom = place(control) + control.getSize().y + room;
        Point origin = scroller.getOrigin();
        if (bottom - top > client.height) {
            scroller.showControl(control);
        } else if (top < origin.y) {
            scroller.setOrigin(origin.x, Math.max(0, top));
        } else if (bottom > origin.y + client.height) {
            scroller.setOrigin(origin.x, bottom - client.height);
        }
    }

    /** How far below the top of the form a control begins. */
    private int place(Control control) {
        return display().map(control.getParent(), body, control.getLocation()).y;
    }

    /**
     * Goes to the first field of the next or the previous section or list.
     *
     * @param steps 1 or -1
     * @return false where there is none
     */
    public boolean goSection(int steps) {
        finish();
        Control focus = display().getFocusControl();
        int here = focus == null ? -1 : place(focus);
        Comparator<Control> order = Comparator.comparingInt(this::place);
        Stream<Control> starts = slots.stream()
                .filter(slot -> !slot.isDisposed() && slot.beginsSection() && slot.widget().isStop())
                .map(slot -> slot.widget().focusControl()).filter(control -> control != null && control.isVisible());
        Optional<Control> target = steps > 0 ? starts.filter(each -> place(each) > here).min(order)
                : starts.filter(each -> place(each) < here).max(order);
        if (target.isEmpty() || !target.get().setFocus()) {
            return false;
        }
        // The heading stands above, and as much as possible of its section below.
        scroller.setOrigin(scroller.getOrigin().x, Math.max(0, place(target.get()) - ROOM_LINES * look.lineHeight()));
        return true;
    }

    /** Brings a control into view, and again once what was just made has found its place. */
    private void bring(Control control) {
        bringIntoView(control);
        scroller.getDisplay().asyncExec(() -> {
            if (!scroller.isDisposed() && !control.isDisposed()) {
                bringIntoView(control);
            }
        });
    }

    /** Gives the focus to the first field. */
    public boolean setFocus() {
        if (slots.isEmpty()) {
            finish();
        }
        Optional<FieldSlot> first = slots.stream().filter(each -> !each.isDisposed() && each.isAsked()).findFirst();
        first.ifPresent(slot -> slot.widget().setFocus());
        return first.isPresent();
    }

    /** {@return the fields that the form shows at present} */
    public List<FieldState> fields() {
        finish();
        return slots.stream().map(slot -> slot.widget().state()).toList();
    }

    /** Lets the wheel turn the page over a choice, never the choice itself. */
    void keepFromTurning(Combo combo) {
        combo.addListener(SWT.MouseVerticalWheel, this::scroll);
    }

    /** Lets the wheel turn the page over a text of which nothing is hidden. */
    void keepFromTurning(Text text) {
        text.addListener(SWT.MouseVerticalWheel, event -> {
            ScrollBar bar = text.getVerticalBar();
            if (bar == null || bar.getMaximum() <= bar.getThumb()) {
                scroll(event);
            }
        });
    }

    private void scroll(Event event) {
        event.doit = false;
        Point origin = scroller.getOrigin();
        scroller.setOrigin(origin.x, origin.y - event.count * WHEEL_STEP);
    }

    Display display() {
        return scroller.getDisplay();
    }
}
