// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The parts of a form that are still to be made, in the order in which they stand. A part may bring further parts, which
 * stand before those that come after it.
 */
final class LaterParts {

    /** A part: where it goes and how it is made. */
    private record Part(Composite parent, Runnable make) {
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private List<Part> brought;

    /** {@return whether a part is being made} */
    boolean isMaking() {
        return brought != null;
    }

    /** {@return whether everything has been made} */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Adds a part at the end, or right after the part that is being made.
     *
     * @param parent what the part will stand in; without it the part is not made, not null
     * @param make   makes the part, not null
     */
    void add(Composite parent, Runnable make) {
        Part part = new Part(parent, make);
        if (brought == null) {
            parts.add(part);
        } else {
            brought.add(part);
        }
    }

    /**
     * Makes parts from the first on.
     *
     * @param enough asked after each part whether to stop, not null
     * @return the new controls, without those inside of them
     */
    Control[] make(BooleanSupplier enough) {
        List<Control> made = new ArrayList<>();
        while (!parts.isEmpty()) {
            Part part = parts.poll();
            if (!part.parent().isDisposed()) {
                int before = part.parent().getChildren().length;
                make(part);
                Control[] all = part.parent().getChildren();
                made.addAll(List.of(all).subList(Math.min(before, all.length), all.length));
            }
            if (enough.getAsBoolean()) {
                break;
            }
        }
        return made.stream().filter(each -> !each.isDisposed()).toArray(Control[]::new);
    }

    private void make(Part part) {
        brought = new ArrayList<>();
        try {
            part.make().run();
        } finally {
            for (int i = brought.size() - 1; i >= 0; i--) {
                parts.addFirst(brought.get(i));
            }
            brought = null;
        }
    }
}
