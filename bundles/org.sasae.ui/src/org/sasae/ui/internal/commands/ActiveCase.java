// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sasae.ui.CaseEditor;

/** The case editor that commands work on. */
public final class ActiveCase {

    private ActiveCase() {
    }

    /** {@return the active case editor with an open case} */
    public static Optional<CaseEditor> editor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        return window.getActivePage().getActiveEditor() instanceof CaseEditor editor && editor.openCase() != null
                ? Optional.of(editor)
                : Optional.empty();
    }
}
