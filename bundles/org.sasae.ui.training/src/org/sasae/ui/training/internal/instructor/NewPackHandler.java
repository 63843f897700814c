// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.training.internal.packs.PackDoors;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.CatalogueView;
import org.sasae.ui.training.internal.views.InstructorMode;

/** Makes a case pack from a case; with {@code :blank} in the plug-in's manifest, one without a case. */
public final class NewPackHandler extends AbstractHandler implements IExecutableExtension {

    private boolean blank;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        blank = "blank".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewPack pack = NewPack.in(Cases.folder());
        Runnable made = () -> window.getService(TrainingRoom.class).reload();
        NewPackWizard wizard = blank ? NewPackWizard.blank(pack, made)
                : NewPackWizard.fromCase(pack, Cases.active(window.getActivePage()).map(CaseEditor::openCase).orElse(null),
                        made);
        if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
            InstructorMode.set(true);
            try {
                window.getActivePage().showView(CatalogueView.ID);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
            new ReportDialog(window.getShell(), wizard.report().isEmpty()
                    ? PackMessages.bind(PackMessages.MadeBlank, pack.folder())
                    : PackMessages.bind(PackMessages.MadeFromCase, pack.folder(), pack.report()), wizard.report()).open();
            PackDoors.open(window.getActivePage(), pack.folder());
        }
        return null;
    }
}
