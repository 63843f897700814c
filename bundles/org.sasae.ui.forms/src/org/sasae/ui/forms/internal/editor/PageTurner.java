// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Turns to the next or the previous page of a case editor. */
final class PageTurner extends AbstractHandler {

    private final CaseFormEditor editor;
    private final int steps;

    PageTurner(CaseFormEditor editor, int steps) {
        this.editor = editor;
        this.steps = steps;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        editor.turn(steps);
        return null;
    }
}
