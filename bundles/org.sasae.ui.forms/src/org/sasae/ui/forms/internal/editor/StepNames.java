// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;

/** Lets the menus show which step would be undone or redone now. */
public final class StepNames {

    private StepNames() {
    }

    /**
     * Asks the menus to look again.
     *
     * @param site the site of the editor, not null
     */
    public static void refresh(IWorkbenchPartSite site) {
        ICommandService commands = site.getService(ICommandService.class);
        commands.refreshElements("org.eclipse.ui.edit.undo", null);
        commands.refreshElements("org.eclipse.ui.edit.redo", null);
        IEventBroker broker = site.getService(IEventBroker.class);
        if (broker != null) {
            broker.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        }
    }
}
