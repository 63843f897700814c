// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Makes the parts of a form and puts them in their places. What is in view is made at once and the rest in short steps
 * behind everything else that waits, because a form may have hundreds of controls and the toolkit takes a millisecond
 * or two for each.
 */
final class FormArrangement {

    /** Width in characters below which fields stand below their names. */
    private static final int NARROW = 70;

    private static final int BETWEEN = 5;

    /** Width in characters below which a form is moved sideways. */
    private static final int LEAST = 34;

    /** How many parts are made before the form is measured again. */
    private static final int AT_ONCE = 5;

    /** How long parts are made before what a person does is worked off. */
    private static final long STEP_NANOS = 40_000_000;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final Look look;
    private final LaterParts later = new LaterParts();
    private boolean pending;
    private int laidOutWidth;
    private boolean narrow;

    FormArrangement(ScrolledComposite scroller, Composite body, Look look) {
        this.scroller = scroller;
        this.body = body;
        this.look = look;
        // While the form is filled nothing is laid out; the first layout is that for the width it has got by then.
        defer();
        scroller.addListener(SWT.Resize, event -> layout());
    }

    /** Makes a part when it is needed. */
    void later(Composite parent, Runnable make) {
        if (laidOutWidth == 0 || later.isMaking()) {
            later.add(parent, make);
        } else {
            finish();
            make.run();
        }
    }

    /** Makes at once what has not been made yet. */
    void finish() {
        if (!later.isEmpty() && !later.isMaking()) {
            later.make(() -> false);
            layoutNow();
        }
    }

    private void step() {
        if (!scroller.isDisposed() && !later.isEmpty()) {
            long end = System.nanoTime() + STEP_NANOS;
            defer();
            body.layout(later.make(() -> System.nanoTime() > end), SWT.NONE);
            layout(scroller.getClientArea().width, false);
            scroller.getDisplay().asyncExec(this::step);
        }
    }

    /** Lays the form out again soon, after something has grown or shrunk. */
    void changed() {
        // What is made just now is measured afterwards anyway.
        if (!pending && !later.isMaking() && laidOutWidth > 0) {
            pending = true;
            scroller.getDisplay().asyncExec(() -> {
                pending = false;
                if (!scroller.isDisposed()) {
                    layoutNow();
                }
            });
        }
    }

    /** Lays the form out at once. */
    void layoutNow() {
        laidOutWidth = 0;
        layout();
    }

    /** Lays the form out for the width there is, where that is not done already. */
    void layout() {
        Rectangle client = scroller.getClientArea();
        if (client.width > 0 && client.width != laidOutWidth && !later.isMaking()) {
            boolean first = laidOutWidth == 0 && !later.isEmpty();
            layout(client.width, true);
            if (first) {
                scroller.getDisplay().asyncExec(this::step);
            }
        }
    }

    /**
     * Measures everything once and then puts it in its place once, whatever the scroll bars do meanwhile.
     *
     * @param room the width there is
     * @param all  whether anything may have changed; otherwise what is remembered is used
     */
    private void layout(int room, boolean all) {
        // Some room between the two, so that a scroll bar that comes or goes does not change it back.
        narrow = room < look.characters(narrow ? NARROW + BETWEEN : NARROW);
        defer();
        int height = scroller.getClientArea().height;
        // What is still to be made will need the scroll bar.
        int bar = scroller.getVerticalBar().isVisible() ? 0 : scroller.getVerticalBar().getSize().x;
        int width = later.isEmpty() ? room : room - bar;
        Point size = measure(width, all);
        while (!later.isEmpty() && size.y < height) {
            int[] left = { AT_ONCE };
            body.layout(later.make(() -> --left[0] == 0), SWT.NONE);
            size = measure(width, false);
        }
        if (width != room && size.y <= height) {
            width = room;
            size = measure(width, false);
        }
        laidOutWidth = width;
        scroller.setMinSize(size.x > width ? size.x : 0, size.y);
        if (all) {
            body.layout(false, true);
        }
        if (body.getLayoutDeferred()) {
            body.setLayoutDeferred(false);
        }
    }

    /** Until the form is laid out. */
    private void defer() {
        if (!body.getLayoutDeferred()) {
            body.setLayoutDeferred(true);
        }
    }

    private Point measure(int room, boolean all) {
        FieldColumns.arrangeAll(body, narrow, look);
        int enough = look.characters(narrow ? LEAST : NARROW);
        int width = room >= enough ? room
                : Math.max(room, Math.min(body.computeSize(SWT.DEFAULT, SWT.DEFAULT, all).x, enough));
        return new Point(width, body.computeSize(width, SWT.DEFAULT, all).y);
    }
}
