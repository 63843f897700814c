// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;

/** The case editor that commands work on. */
public final class ActiveCase {

    private ActiveCase() {
    }

    /** {@return the editor of the case that the person works on, in whichever editor} */
    public static Optional<CaseEditor> editor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? Optional.empty() : Cases.active(window.getActivePage());
    }

    /** {@return the active editor of whatever kind} */
    static Optional<IEditorPart> part() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null || window.getActivePage() == null ? Optional.empty()
                : Optional.ofNullable(window.getActivePage().getActiveEditor());
    }
}
