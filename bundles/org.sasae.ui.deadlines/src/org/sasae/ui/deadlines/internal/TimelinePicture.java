// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sasae.deadlines.DeadlineColumn;
import org.sasae.ui.ControlNames;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadline;
import org.sasae.validation.process.DeadlineKind;

/**
 * The deadlines as a picture: a line for each case, months from left to right, a sign of its own shape for each kind,
 * a bar where there is a time in which something can be done. What is overdue has a thick frame and an exclamation
 * mark. For people who do not see it, the table says the same.
 */
final class TimelinePicture {

    private static final int SIGN = 6;
    private static final int NAME_SHARE = 5;

    private final Locale locale = Locale.getDefault();
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final DeadlineList list;
    private final Consumer<CaseDeadline> open;
    private final Consumer<CaseDeadline> select;
    private CaseDeadline selected;

    TimelinePicture(Composite parent, DeadlineList list, Consumer<CaseDeadline> select, Consumer<CaseDeadline> open) {
        this.list = list;
        this.select = select;
        this.open = open;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        scroller.setContent(canvas);
        ControlNames.give(canvas, DeadlineMessages.Picture, DeadlineMessages.PictureHelp);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseMove, this::tip);
        canvas.addListener(SWT.MouseDown, event -> at(event.x, event.y, select));
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event.x, event.y, open));
    }

    Control control() {
        return scroller;
    }

    /** Shows the list as it is now. */
    void refresh() {
        scroller.setMinHeight((list.byCase().size() + 1) * line() + legendHeight());
        canvas.redraw();
    }

    /** Marks one deadline, null for none. */
    void mark(CaseDeadline row) {
        if (!Objects.equals(selected, row)) {
            selected = row;
            canvas.redraw();
        }
    }

    private int line() {
        GC gc = new GC(canvas);
        int height = gc.getFontMetrics().getHeight() + 10;
        gc.dispose();
        return height;
    }

    private int legendHeight() {
        return 2 * line();
    }

    private int nameWidth() {
        return Math.max(90, canvas.getSize().x / NAME_SHARE);
    }

    private TimeScale scale() {
        return TimeScale.of(list.rows(), list.today(), nameWidth(), canvas.getSize().x - nameWidth() - 2 * SIGN - 2);
    }

    private record Spot(CaseDeadline row, Point place) {
    }

    /** Signs of the same day stand beside each other, the last one on the day. */
    private List<Spot> spots() {
        TimeScale scale = scale();
        int line = line();
        List<Spot> spots = new ArrayList<>();
        List<List<CaseDeadline>> cases = list.byCase();
        for (int i = 0; i < cases.size(); i++) {
            int y = (i + 1) * line + line / 2;
            int after = Integer.MAX_VALUE;
            for (CaseDeadline row : cases.get(i).reversed()) {
                int x = Math.min(scale.x(row.deadline().due()), after - 2 * SIGN - 2);
                spots.add(new Spot(row, new Point(x, y)));
                after = x;
            }
        }
        return spots;
    }

    private void at(int x, int y, Consumer<CaseDeadline> action) {
        spots().stream().filter(spot -> Math.abs(spot.place().x - x) <= SIGN + 1
                && Math.abs(spot.place().y - y) <= SIGN + 2).findFirst().ifPresent(spot -> action.accept(spot.row()));
    }

    private void tip(Event event) {
        List<String> text = new ArrayList<>();
        at(event.x, event.y, row -> text.add(DeadlineMessages.bind(DeadlineMessages.Tip, new Object[] {
            row.client(), say(DeadlineColumn.KIND, row), say(DeadlineColumn.LEFT, row), say(DeadlineColumn.DETAIL, row) })));
        String tip = text.isEmpty() ? null : text.get(0);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private String say(DeadlineColumn column, CaseDeadline row) {
        return column.text(row, list.today(), locale);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Color ink = canvas.getForeground();
        gc.setForeground(ink);
        months(gc);
        names(gc);
        for (Spot spot : spots()) {
            bar(gc, spot);
        }
        for (Spot spot : spots()) {
            sign(gc, spot.row().deadline().kind(), spot.place().x, spot.place().y,
                    spot.row().deadline().isOverdue(list.today()));
            if (spot.row().equals(selected)) {
                gc.setForeground(ink);
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawRectangle(spot.place().x - SIGN - 3, spot.place().y - SIGN - 3, 2 * SIGN + 6, 2 * SIGN + 6);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
        legend(gc);
    }

    private void months(GC gc) {
        TimeScale scale = scale();
        int line = line();
        int bottom = (list.byCase().size() + 1) * line;
        List<YearMonth> all = scale.all();
        int wide = gc.textExtent(name(YearMonth.of(all.get(0).getYear(), 12))).x + 6;
        int each = Math.max(1, scale.width() / all.size());
        int step = (wide + each - 1) / each;
        for (int i = 0; i < all.size(); i++) {
            int x = scale.x(all.get(i).atDay(1));
            gc.setAlpha(60);
            gc.drawLine(x, line - 4, x, bottom);
            gc.setAlpha(255);
            if (i % step == 0 && x + wide <= canvas.getSize().x) {
                gc.drawText(name(all.get(i)), x + 2, 2, true);
            }
        }
        int now = scale.x(list.today());
        gc.setLineWidth(2);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.drawLine(now, line - 4, now, bottom);
        gc.setLineWidth(1);
        gc.setForeground(canvas.getForeground());
    }

    private static String name(YearMonth month) {
        return DeadlineMessages.bind(DeadlineMessages.MonthShort, Integer.toString(month.getYear()),
                Integer.toString(month.getMonthValue()));
    }

    private void names(GC gc) {
        int line = line();
        List<List<CaseDeadline>> cases = list.byCase();
        for (int i = 0; i < cases.size(); i++) {
            int y = (i + 1) * line;
            gc.setAlpha(40);
            gc.drawLine(0, y, canvas.getSize().x, y);
            gc.setAlpha(255);
            Rectangle all = gc.getClipping();
            gc.setClipping(0, y, nameWidth() - 6, line);
            gc.drawText(cases.get(i).get(0).client(), 4, y + 5, true);
            gc.setClipping(all);
        }
    }

    private void bar(GC gc, Spot spot) {
        Deadline deadline = spot.row().deadline();
        LocalDate from = deadline.from();
        if (from != null) {
            int begin = scale().x(from);
            gc.setAlpha(70);
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.fillRectangle(begin, spot.place().y - 3, Math.max(1, spot.place().x - begin), 6);
            gc.setAlpha(255);
        }
    }

    private void sign(GC gc, DeadlineKind kind, int x, int y, boolean overdue) {
        Color ink = overdue ? canvas.getDisplay().getSystemColor(SWT.COLOR_RED) : canvas.getForeground();
        gc.setForeground(ink);
        gc.setBackground(overdue ? ink : canvas.getBackground());
        gc.setLineWidth(2);
        switch (kind) {
        case CONTACT -> oval(gc, x, y);
        case HOME_VISIT -> polygon(gc, x - SIGN, y, x, y - SIGN, x + SIGN, y, x + SIGN - 1, y + SIGN, x - SIGN + 1, y + SIGN);
        case GOAL_END -> polygon(gc, x - 4, y - SIGN, x + SIGN, y - 2, x - 4, y + 2, x - 4, y + SIGN);
        case EVALUATION -> polygon(gc, x, y - SIGN, x + SIGN, y + SIGN, x - SIGN, y + SIGN);
        case PLAN_END -> polygon(gc, x - SIGN, y - SIGN, x + SIGN, y - SIGN, x + SIGN, y + SIGN, x - SIGN, y + SIGN);
        case CERTIFICATION_END -> polygon(gc, x, y - SIGN - 1, x + SIGN + 1, y, x, y + SIGN + 1, x - SIGN - 1, y);
        }
        if (overdue) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.drawLine(x, y - 3, x, y);
            gc.drawLine(x, y + 3, x, y + 3);
        }
        gc.setLineWidth(1);
        gc.setForeground(canvas.getForeground());
    }

    private static void oval(GC gc, int x, int y) {
        gc.fillOval(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
        gc.drawOval(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
    }

    private static void polygon(GC gc, int... points) {
        gc.fillPolygon(points);
        gc.drawPolygon(points);
    }

    private void legend(GC gc) {
        int line = line();
        int y = Math.max((list.byCase().size() + 1) * line, canvas.getSize().y - legendHeight());
        int x = SIGN + 4;
        for (DeadlineKind kind : DeadlineKind.values()) {
            String name = kind.label(locale);
            int width = gc.textExtent(name).x + 4 * SIGN;
            if (x + width > canvas.getSize().x && x > SIGN + 4) {
                x = SIGN + 4;
                y += line;
            }
            sign(gc, kind, x + 2, y + line / 2, false);
            gc.drawText(name, x + 2 * SIGN, y + 5, true);
            x += width;
        }
    }
}
