// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.sasae.ui.training.internal.TrainingPerspective;
import org.sasae.ui.training.internal.views.CatalogueView;
import org.sasae.ui.training.internal.views.InstructorMode;

/** Turns the instructor mode on and off. */
public final class InstructorModeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        InstructorMode.set(!InstructorMode.isOn());
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (InstructorMode.isOn()) {
            try {
                // What an instructor can do stands at the top of the catalogue.
                window.getWorkbench().showPerspective(TrainingPerspective.ID, window).showView(CatalogueView.ID);
            } catch (WorkbenchException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(InstructorMode.isOn());
    }
}
