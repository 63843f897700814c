// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.MonthSheet;

/**
 * A calendar below a date field. Arrow keys go by days and weeks, Page Up and Page Down by months and with Shift by
 * years, Home goes to today; Enter chooses, Escape leaves the field as it is.
 */
final class CalendarPopup {

    private static final int QUIET = 110;

    private final Look look;
    private final LocalDate today;
    private final Consumer<LocalDate> chosen;
    private final Shell shell;
    private final Label title;
    private final Canvas canvas;
    private MonthSheet sheet;

    private CalendarPopup(Control near, Look look, MonthSheet sheet, LocalDate today, Consumer<LocalDate> chosen) {
        this.look = look;
        this.sheet = sheet;
        this.today = today;
        this.chosen = chosen;
        shell = new Shell(near.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        shell.setText(FormMessages.Calendar);
        GridLayout layout = new GridLayout();
        layout.marginWidth = look.gap();
        layout.marginHeight = look.gap();
        shell.setLayout(layout);
        Composite head = new Composite(shell, SWT.NONE);
        GridLayout headLayout = new GridLayout(5, false);
        headLayout.marginWidth = 0;
        headLayout.marginHeight = 0;
        head.setLayout(headLayout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        button(head, "«", FormMessages.CalendarYearBack, () -> show(this.sheet.plusMonths(-12)));
        button(head, "‹", FormMessages.CalendarMonthBack, () -> show(this.sheet.plusMonths(-1)));
        title = new Label(head, SWT.CENTER);
        title.setFont(look.heading());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(head, "›", FormMessages.CalendarMonthOn, () -> show(this.sheet.plusMonths(1)));
        button(head, "»", FormMessages.CalendarYearOn, () -> show(this.sheet.plusMonths(12)));
        canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
        canvas.setFont(look.text());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = cell().x * MonthSheet.DAYS;
        data.heightHint = cell().y * (MonthSheet.WEEKS + 1);
        canvas.setLayoutData(data);
        ControlNames.give(canvas, FormMessages.Calendar, FormMessages.CalendarKeys);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = CalendarPopup.this.sheet.spoken();
            }
        });
        Label keys = new Label(shell, SWT.WRAP);
        keys.setText(FormMessages.CalendarKeys);
        GridData keysData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        keysData.widthHint = data.widthHint;
        keys.setLayoutData(keysData);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        shell.addListener(SWT.Deactivate, event -> close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        look.apply(shell);
        show(sheet);
    }

    /**
     * Opens a calendar below a field.
     *
     * @param near   the field
     * @param look   fonts and sizes
     * @param sheet  the month and day to begin with
     * @param today  the day that is marked
     * @param chosen told of the day that was chosen
     */
    static void open(Control near, Look look, MonthSheet sheet, LocalDate today, Consumer<LocalDate> chosen) {
        CalendarPopup popup = new CalendarPopup(near, look, sheet, today, chosen);
        popup.shell.pack();
        Point size = popup.shell.getSize();
        Rectangle screen = near.getMonitor().getClientArea();
        Point below = near.toDisplay(0, near.getSize().y);
        int y = below.y + size.y <= screen.y + screen.height ? below.y : near.toDisplay(0, 0).y - size.y;
        popup.shell.setLocation(Math.min(below.x, screen.x + screen.width - size.x), Math.max(screen.y, y));
        popup.shell.open();
        popup.canvas.setFocus();
    }

    private static void button(Composite parent, String text, String name, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(name);
        ControlNames.give(button, name);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void show(MonthSheet next) {
        sheet = next;
        title.setText(sheet.title());
        canvas.getAccessible().selectionChanged();
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        ControlNames.note(canvas, sheet.spoken());
        canvas.redraw();
    }

    private Point cell() {
        int side = Math.max(look.characters(5), 28);
        return new Point(side, side);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        List<String> heads = sheet.heads();
        Point cell = cell();
        for (int i = 0; i < heads.size(); i++) {
            centre(gc, heads.get(i), new Rectangle(i * cell.x, 0, cell.x, cell.y));
        }
        List<LocalDate> days = sheet.days();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Rectangle place = new Rectangle(i % MonthSheet.DAYS * cell.x, (i / MonthSheet.DAYS + 1) * cell.y, cell.x,
                    cell.y);
            boolean selected = day.equals(sheet.selected());
            if (selected) {
                gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                gc.fillRoundRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2, 6, 6);
            }
            gc.setForeground(selected ? canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
                    : canvas.getForeground());
            gc.setAlpha(sheet.isInMonth(day) ? 255 : QUIET);
            centre(gc, Integer.toString(day.getDayOfMonth()), place);
            if (day.equals(today)) {
                gc.drawRoundRectangle(place.x + 3, place.y + 3, place.width - 7, place.height - 7, 6, 6);
            }
            gc.setAlpha(255);
        }
        gc.setForeground(canvas.getForeground());
    }

    private static void centre(GC gc, String text, Rectangle place) {
        Point extent = gc.textExtent(text);
        gc.drawText(text, place.x + (place.width - extent.x) / 2, place.y + (place.height - extent.y) / 2, true);
    }

    private void key(Event event) {
        int months = (event.stateMask & SWT.SHIFT) == 0 ? 1 : 12;
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> show(sheet.plusDays(-1));
        case SWT.ARROW_RIGHT -> show(sheet.plusDays(1));
        case SWT.ARROW_UP -> show(sheet.plusDays(-MonthSheet.DAYS));
        case SWT.ARROW_DOWN -> show(sheet.plusDays(MonthSheet.DAYS));
        case SWT.PAGE_UP -> show(sheet.plusMonths(-months));
        case SWT.PAGE_DOWN -> show(sheet.plusMonths(months));
        case SWT.HOME -> show(sheet.at(today));
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose();
        case SWT.ESC -> close();
        default -> {
        }
        }
    }

    private void click(Event event) {
        Point cell = cell();
        int index = (event.y / cell.y - 1) * MonthSheet.DAYS + event.x / cell.x;
        if (event.y >= cell.y && event.x < cell.x * MonthSheet.DAYS && index < MonthSheet.DAYS * MonthSheet.WEEKS) {
            show(sheet.at(sheet.days().get(index)));
            choose();
        }
    }

    private void choose() {
        LocalDate day = sheet.selected();
        close();
        chosen.accept(day);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
