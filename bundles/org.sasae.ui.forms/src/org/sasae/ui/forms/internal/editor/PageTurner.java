// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.function.IntConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Turns to the next or the previous page of a case editor, or section of a page. */
final class PageTurner extends AbstractHandler {

    private final IntConsumer turn;
    private final int steps;

    PageTurner(IntConsumer turn, int steps) {
        this.turn = turn;
        this.steps = steps;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        turn.accept(steps);
        return null;
    }
}
