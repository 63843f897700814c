// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.ui.internal.CaseOpener;

/** Opens cases from other parts of the program. */
public final class Cases {

    private Cases() {
    }

    /**
     * Opens a case file, or shows its editor where it is open already. What is wrong with the file is
     * said to the person.
     *
     * @param page the page to open in, not null
     * @param file a case file, not null
     * @return the editor, null where it could not be made
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) {
        return CaseOpener.open(page, file);
    }
}
