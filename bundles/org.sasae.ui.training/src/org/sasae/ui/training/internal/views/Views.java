// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

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
}
