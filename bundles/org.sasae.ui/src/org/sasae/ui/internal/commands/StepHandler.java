// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sasae.core.session.CaseSession;
import org.sasae.ui.internal.UiMessages;

/** Goes one step back or forth in the active case; the menu names the step. */
abstract class StepHandler extends AbstractHandler implements IElementUpdater {

    private final Function<CaseSession, Optional<String>> label;
    private final Consumer<CaseSession> step;
    private final String named;
    private final String plain;

    /**
     * Makes the handler.
     *
     * @param label name of the step that would be gone, empty where there is none
     * @param step  goes the step
     * @param named the menu item with the name of the step for {0}
     * @param plain the menu item where there is no step
     */
    StepHandler(Function<CaseSession, Optional<String>> label, Consumer<CaseSession> step, String named,
            String plain) {
        this.label = label;
        this.step = step;
        this.named = named;
        this.plain = plain;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        ActiveCase.editor().ifPresent(editor -> step.accept(editor.openCase().session()));
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(label().isPresent());
    }

    @Override
    public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String text = label().map(name -> UiMessages.bind(named, name)).orElse(plain);
        element.setText(text);
        element.setTooltip(text);
    }

    private Optional<String> label() {
        return ActiveCase.editor().flatMap(editor -> label.apply(editor.openCase().session()));
    }
}
