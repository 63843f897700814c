// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sasae.ui.internal.UiMessages;

/** Goes one step back or forth in what the active editor changes; the menu names the step. */
abstract class StepHandler extends AbstractHandler implements IElementUpdater {

    private final Function<CommandStack, Command> next;
    private final Consumer<CommandStack> step;
    private final String named;
    private final String plain;

    /**
     * Makes the handler.
     *
     * @param next  gives the step that would be gone, null where there is none
     * @param step  goes the step
     * @param named the menu item with the name of the step for {0}
     * @param plain the menu item where there is no step
     */
    StepHandler(Function<CommandStack, Command> next, Consumer<CommandStack> step, String named, String plain) {
        this.next = next;
        this.step = step;
        this.named = named;
        this.plain = plain;
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        stack().filter(stack -> next.apply(stack) != null).ifPresent(step);
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
        return stack().map(next).map(Command::getLabel);
    }

    /** The stack of the case, or of whatever else the active editor changes. */
    private static Optional<CommandStack> stack() {
        return ActiveCase.editor().map(editor -> (CommandStack) editor.openCase().session().commandStack())
                .or(() -> ActiveCase.part().map(part -> part.getAdapter(CommandStack.class)));
    }
}
