// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows views. */
public final class Views {

    private Views() {
    }

    /**
     * Shows a view without taking the focus away.
     *
     * @param page where, not null
     * @param id   which, not null
     */
    public static void show(IWorkbenchPage page, String id) {
        try {
            page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.get().error("The view " + id + " could not be shown", e);
        }
    }

    /**
     * Shows a view and gives it the focus.
     *
     * @param id which, not null
     * @return the view; empty where there is no window to show it in
     */
    static Optional<IViewPart> activate(String id) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(window.getActivePage().showView(id));
        } catch (PartInitException e) {
            ILog.get().error("The view " + id + " could not be shown", e);
            return Optional.empty();
        }
    }
}
