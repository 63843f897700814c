// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.model.care.CarePlan;
import org.sasae.ui.ControlNames;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.PlanSheet;
import org.sasae.ui.forms.internal.state.PlanSheet.Cell;
import org.sasae.ui.forms.internal.state.PlanSheet.Column;

/**
 * The main table of the plan's sheet to look at; a click or Enter on a cell leads to its field. The arrow keys
 * go from cell to cell, and a screen reader says the column and the text of the cell.
 */
public final class PlanSheetView {

    private static final int PADDING = 5;
    private static final int COLUMN_CHARACTERS = 19;
    private static final int MOST_LINES = 26;
    private static final int MOST_KNOWN = 4000;

    private final FormContext context;
    private final CarePlan plan;
    private final Look look;
    private final Consumer<Cell> chosen;
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    /** Heights of texts by width: most texts of a plan stay while one is typed. */
    private final Map<Integer, Map<String, Integer>> heights = new HashMap<>();
    private List<Cell> cells = List.of();
    private List<Rectangle> places = List.of();
    private Point size = new Point(0, 0);
    private int head;
    private int current;
    private boolean pending;

    /**
     * Makes the view.
     *
     * @param parent  in a grid, not null
     * @param context the open case, not null
     * @param plan    the plan to show, not null
     * @param look    fonts and sizes, not null
     * @param chosen  told of the cell to go to, not null
     */
    public PlanSheetView(Composite parent, FormContext context, CarePlan plan, Look look, Consumer<Cell> chosen) {
        this.context = context;
        this.plan = plan;
        this.look = look;
        this.chosen = chosen;
        scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        Look.style(scroller, Look.SURFACE);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        Look.style(canvas, Look.SURFACE);
        canvas.setFont(look.text());
        ControlNames.give(canvas, FormMessages.PlanSheetName, FormMessages.PlanSheetHelp);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = current < cells.size() ? spoken(cells.get(current)) : "";
            }
        });
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        scroller.setContent(canvas);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = look.characters(40);
        scroller.setLayoutData(data);
        Runnable stop = context.changes().listen(this::changed);
        canvas.addListener(SWT.Dispose, event -> stop.run());
        read();
    }

    private void changed(Notification change) {
        if (!pending) {
            pending = true;
            canvas.getDisplay().asyncExec(() -> {
                pending = false;
                if (!canvas.isDisposed()) {
                    read();
                    canvas.redraw();
                }
            });
        }
    }

    private void read() {
        cells = new PlanSheet(context, plan).cells();
        heights.values().removeIf(known -> known.size() > MOST_KNOWN);
        current = Math.min(current, Math.max(0, cells.size() - 1));
        arrange();
        canvas.setSize(size);
        GridData data = (GridData) scroller.getLayoutData();
        int wanted = Math.min(size.y, MOST_LINES * canvas.getFont().getFontData()[0].getHeight()) + 20;
        if (data.heightHint != wanted) {
            data.heightHint = wanted;
            scroller.getParent().layout(true);
        }
    }

    private int width(Column column) {
        return look.characters(switch (column) {
        case SERVICE_TYPE, PROVIDER, PERIOD -> COLUMN_CHARACTERS * 3 / 4;
        default -> COLUMN_CHARACTERS;
        });
    }

    private int left(Column column) {
        int x = 0;
        for (Column each : Column.values()) {
            if (each.compareTo(column) < 0) {
                x += width(each);
            }
        }
        return x;
    }

    /** Gives each row the height that its texts need; a cell over several rows stretches the last of them. */
    private void arrange() {
        head = 0;
        for (Column column : Column.values()) {
            head = Math.max(head, height(heading(column), width(column)));
        }
        int[] assessment = heights(cells.stream().filter(cell -> cell.column().isAssessment()).toList());
        int[] rows = heights(cells.stream().filter(cell -> !cell.column().isAssessment()).toList());
        List<Rectangle> arranged = new ArrayList<>();
        int bottom = head;
        for (Cell cell : cells) {
            int[] tops = cell.column().isAssessment() ? assessment : rows;
            int top = head + tops[cell.row()];
            int end = head + tops[cell.row() + cell.rows()];
            arranged.add(new Rectangle(left(cell.column()), top, width(cell.column()), end - top));
            bottom = Math.max(bottom, end);
        }
        places = arranged;
        size = new Point(left(Column.PERIOD) + width(Column.PERIOD) + 1, bottom + 1);
    }

    private int[] heights(List<Cell> half) {
        int count = half.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        int[] heights = new int[count];
        half.stream().filter(cell -> cell.rows() == 1).forEach(cell -> heights[cell.row()] = Math
                .max(heights[cell.row()], height(cell.text(), width(cell.column()))));
        half.stream().filter(cell -> cell.rows() > 1).forEach(cell -> {
            int sum = 0;
            for (int i = 0; i < cell.rows(); i++) {
                sum += heights[cell.row() + i];
            }
            heights[cell.row() + cell.rows() - 1] += Math.max(0, height(cell.text(), width(cell.column())) - sum);
        });
        int[] tops = new int[count + 1];
        for (int i = 0; i < count; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        return tops;
    }

    private int height(String text, int width) {
        return heights.computeIfAbsent(width, key -> new HashMap<>()).computeIfAbsent(text,
                key -> measure(key, width));
    }

    private int measure(String text, int width) {
        TextLayout layout = layout(text, width);
        int height = layout.getBounds().height + 2 * PADDING;
        layout.dispose();
        return height;
    }

    private TextLayout layout(String text, int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(look.text());
        layout.setText(text);
        layout.setWidth(Math.max(1, width - 2 * PADDING));
        return layout;
    }

    private void paint(GC gc) {
        gc.setForeground(canvas.getForeground());
        Rectangle clip = gc.getClipping();
        for (Column column : Column.values()) {
            Rectangle place = new Rectangle(left(column), 0, width(column), head);
            gc.setAlpha(28);
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.fillRectangle(place);
            gc.setAlpha(255);
            frame(gc, place);
            draw(gc, heading(column), place);
        }
        for (int i = 0; i < cells.size(); i++) {
            Rectangle place = places.get(i);
            if (place.intersects(clip)) {
                frame(gc, place);
                draw(gc, cells.get(i).text(), place);
                if (i == current && canvas.isFocusControl()) {
                    gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                    gc.setLineWidth(2);
                    gc.drawRectangle(place.x + 2, place.y + 2, place.width - 4, place.height - 4);
                    gc.setLineWidth(1);
                    gc.setForeground(canvas.getForeground());
                }
            }
        }
    }

    private void frame(GC gc, Rectangle place) {
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRectangle(place);
        gc.setForeground(canvas.getForeground());
    }

    private void draw(GC gc, String text, Rectangle place) {
        TextLayout layout = layout(text, place.width);
        layout.draw(gc, place.x + PADDING, place.y + PADDING);
        layout.dispose();
    }

    private static String heading(Column column) {
        return switch (column) {
        case SITUATION -> FormMessages.SheetSituation;
        case WISH -> FormMessages.SheetWish;
        case AREA_ISSUE -> FormMessages.SheetAreaIssue;
        case ISSUE -> FormMessages.SheetIssue;
        case PROPOSAL -> FormMessages.SheetProposal;
        case RESPONSE -> FormMessages.SheetResponse;
        case GOAL -> FormMessages.SheetGoal;
        case POINTS -> FormMessages.SheetPoints;
        case INFORMAL -> FormMessages.SheetInformal;
        case SERVICE -> FormMessages.SheetService;
        case SERVICE_TYPE -> FormMessages.SheetServiceType;
        case PROVIDER -> FormMessages.SheetProvider;
        case PERIOD -> FormMessages.SheetPeriod;
        };
    }

    private static String spoken(Cell cell) {
        return heading(cell.column()) + ": " + cell.text();
    }

    private void click(Event event) {
        for (int i = 0; i < cells.size(); i++) {
            if (places.get(i).contains(event.x, event.y)) {
                current = i;
                canvas.redraw();
                chosen.accept(cells.get(i));
                return;
            }
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> {
            if (current < cells.size()) {
                chosen.accept(cells.get(current));
            }
        }
        case SWT.ARROW_LEFT -> move(-1, 0);
        case SWT.ARROW_RIGHT -> move(1, 0);
        case SWT.ARROW_UP -> move(0, -1);
        case SWT.ARROW_DOWN -> move(0, 1);
        default -> {
        }
        }
    }

    /** Goes to the nearest cell in a direction. */
    private void move(int dx, int dy) {
        if (cells.isEmpty()) {
            return;
        }
        Rectangle from = places.get(current);
        int best = current;
        long nearest = Long.MAX_VALUE;
        for (int i = 0; i < cells.size(); i++) {
            Rectangle to = places.get(i);
            boolean ahead = dx > 0 ? to.x >= from.x + from.width : dx < 0 ? to.x + to.width <= from.x
                    : dy > 0 ? to.y >= from.y + from.height : to.y + to.height <= from.y;
            long across = dx != 0 ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x);
            long along = dx != 0 ? Math.abs(to.x - from.x) : Math.abs(to.y - from.y);
            if (ahead && along + 3 * across < nearest) {
                nearest = along + 3 * across;
                best = i;
            }
        }
        current = best;
        Rectangle place = places.get(best);
        Rectangle view = scroller.getClientArea();
        Point origin = scroller.getOrigin();
        if (place.x < origin.x || place.x + place.width > origin.x + view.width || place.y < origin.y
                || place.y + place.height > origin.y + view.height) {
            scroller.setOrigin(place.x, place.y);
        }
        canvas.redraw();
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
    }
}
