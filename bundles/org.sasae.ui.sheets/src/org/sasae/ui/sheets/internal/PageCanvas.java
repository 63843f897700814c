// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Pages below each other that can be scrolled and magnified. Keys: Page Up and Page Down go from page to page, Home and
 * End to the first and last, the arrows scroll, + and - magnify, 0 fits the width.
 */
final class PageCanvas extends Canvas {

    /** As wide as there is room. */
    static final double FIT_WIDTH = 0;

    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 3;
    private static final double ZOOM_STEP = 1.25;
    private static final int GAP = 12;
    private static final int LINE = 40;
    private static final int SPACE_LEFT = 16;

    private final List<Image> images = new ArrayList<>();
    private PreviewPages content = PreviewPages.none("");
    private double zoom = FIT_WIDTH;
    private Runnable changed = () -> { };

    PageCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> adjust());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.Dispose, event -> disposeImages());
        // Keys that move the focus still do so; all others belong to the pages.
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        for (ScrollBar bar : List.of(getVerticalBar(), getHorizontalBar())) {
            bar.addListener(SWT.Selection, event -> {
                redraw();
                changed.run();
            });
        }
    }

    /** Tells when the page in sight or the magnification changed. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows other pages. The place in sight stays. */
    void show(PreviewPages pages) {
        disposeImages();
        content = pages;
        pages.pages().forEach(page -> images.add(new Image(getDisplay(), page.image())));
        adjust();
        changed.run();
    }

    private void disposeImages() {
        images.forEach(Image::dispose);
        images.clear();
    }

    int count() {
        return content.pages().size();
    }

    /** The page in the upper part of what is in sight, from 0. */
    int page() {
        int middle = getVerticalBar().getSelection() + getClientArea().height / 3;
        for (int i = count() - 1; i > 0; i--) {
            if (top(i) <= middle) {
                return i;
            }
        }
        return 0;
    }

    void goTo(int page) {
        if (count() > 0) {
            scrollTo(top(Math.clamp(page, 0, count() - 1)) - GAP);
        }
    }

    /** Magnification that is shown, also where it fits the width. */
    double zoom() {
        return zoom == FIT_WIDTH ? fitting() : zoom;
    }

    void larger() {
        setZoom(Math.min(MOST_ZOOM, zoom() * ZOOM_STEP));
    }

    void smaller() {
        setZoom(Math.max(LEAST_ZOOM, zoom() / ZOOM_STEP));
    }

    void fitWidth() {
        setZoom(FIT_WIDTH);
    }

    private void setZoom(double value) {
        double share = total() == 0 ? 0 : (double) getVerticalBar().getSelection() / total();
        zoom = value;
        adjust();
        scrollTo((int) Math.round(share * total()));
    }

    private double fitting() {
        double widest = content.pages().stream().mapToDouble(PreviewPages.Page::width).max().orElse(0);
        int room = getClientArea().width - 2 * SPACE_LEFT;
        return widest == 0 || room <= 0 ? 1 : Math.clamp(room / (double) PreviewPages.pixels(widest, 1), LEAST_ZOOM,
                MOST_ZOOM);
    }

    private int width(int page) {
        return PreviewPages.pixels(content.pages().get(page).width(), zoom());
    }

    private int height(int page) {
        return PreviewPages.pixels(content.pages().get(page).height(), zoom());
    }

    private int top(int page) {
        int top = GAP;
        for (int i = 0; i < page; i++) {
            top += height(i) + GAP;
        }
        return top;
    }

    private int total() {
        return count() == 0 ? 0 : top(count());
    }

    private void adjust() {
        Rectangle area = getClientArea();
        int widest = 0;
        for (int i = 0; i < count(); i++) {
            widest = Math.max(widest, width(i) + 2 * SPACE_LEFT);
        }
        set(getVerticalBar(), total(), area.height);
        set(getHorizontalBar(), zoom == FIT_WIDTH ? area.width : widest, area.width);
        redraw();
        changed.run();
    }

    private static void set(ScrollBar bar, int total, int room) {
        int most = Math.max(1, total);
        int thumb = Math.clamp(room, 1, most);
        bar.setValues(Math.min(bar.getSelection(), most - thumb), 0, most, thumb, LINE, Math.max(1, thumb));
        bar.setVisible(total > room);
    }

    private void scrollTo(int place) {
        getVerticalBar().setSelection(Math.max(0, place));
        redraw();
        changed.run();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
        case SWT.PAGE_DOWN -> goTo(page() + 1);
        case SWT.PAGE_UP -> goTo(page() - 1);
        case SWT.HOME -> goTo(0);
        case SWT.END -> goTo(count() - 1);
        case SWT.ARROW_DOWN -> scrollTo(getVerticalBar().getSelection() + LINE);
        case SWT.ARROW_UP -> scrollTo(getVerticalBar().getSelection() - LINE);
        case SWT.ARROW_LEFT -> sideways(-LINE);
        case SWT.ARROW_RIGHT -> sideways(LINE);
        default -> character(event.character, control);
        }
    }

    private void character(char character, boolean control) {
        if (control) {
            return;
        }
        switch (character) {
        case '+', '=' -> larger();
        case '-' -> smaller();
        case '0' -> fitWidth();
        case ' ' -> scrollTo(getVerticalBar().getSelection() + getClientArea().height - LINE);
        default -> {
            // No key of ours.
        }
        }
    }

    private void sideways(int by) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + by);
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            if (event.count > 0) {
                larger();
            } else {
                smaller();
            }
            event.doit = false;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (images.isEmpty()) {
            gc.setForeground(getForeground());
            Point size = gc.textExtent(content.notice());
            gc.drawText(content.notice(), Math.max(GAP, (area.width - size.x) / 2), Math.max(GAP, area.height / 3), true);
            return;
        }
        gc.setInterpolation(SWT.HIGH);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        int top = GAP - getVerticalBar().getSelection();
        for (int i = 0; i < images.size(); i++) {
            int width = width(i);
            int height = height(i);
            if (top < area.height && top + height > 0) {
                Rectangle bounds = images.get(i).getBounds();
                int left = Math.max(SPACE_LEFT, (area.width - width) / 2) - getHorizontalBar().getSelection();
                gc.drawImage(images.get(i), 0, 0, bounds.width, bounds.height, left, top, width, height);
                gc.drawRectangle(left - 1, top - 1, width + 1, height + 1);
            }
            top += height + GAP;
        }
    }
}
