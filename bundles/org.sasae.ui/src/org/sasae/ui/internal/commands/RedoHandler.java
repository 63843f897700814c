// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sasae.ui.internal.UiMessages;

/** Does the last undone step of the active case again; the menu names the step. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveCase.editor().ifPresent(editor -> editor.openCase().session().redo());
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(label().isPresent());
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String text = label().map(step -> UiMessages.bind(UiMessages.RedoNamed, step)).orElse(UiMessages.Redo);
        element.setText(text);
        element.setTooltip(text);
    }

    private static Optional<String> label() {
        return ActiveCase.editor().flatMap(editor -> editor.openCase().session().redoLabel());
    }
}
