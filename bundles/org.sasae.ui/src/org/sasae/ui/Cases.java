// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.navigator.CaseRow;
import org.sasae.ui.internal.RecentCases;

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

    /**
     * Finds the case that the person works on: in its editor, or in another one that shows the same case and can be
     * adapted to {@link CaseEditor}, such as a diagram in a window part of its own.
     *
     * @param page the page of the window, null for none
     * @return the editor of that case, with an open case; empty without one, never null
     */
    public static Optional<CaseEditor> active(IWorkbenchPage page) {
        return Optional.ofNullable(page).map(IWorkbenchPage::getActiveEditor)
                .map(editor -> Adapters.adapt(editor, CaseEditor.class)).filter(editor -> editor.openCase() != null);
    }

    /** {@return the folder in which the person keeps the case files; it need not exist yet} */
    public static Path folder() {
        return CaseFolder.path();
    }

    /**
     * Lists the case files of that folder.
     *
     * @return the files in order of their names, never null
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> filesInFolder() throws IOException {
        return CaseFolder.files();
    }

    /**
     * Lists the cases that are selected in the list of cases.
     *
     * @param page the page of the window, null for none
     * @return the files in the order of the list, never null
     */
    public static List<Path> selected(IWorkbenchPage page) {
        IViewPart navigator = page == null ? null : page.findView(SasaeUi.NAVIGATOR_ID);
        return navigator != null && navigator.getSite().getSelectionProvider() != null
                && navigator.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection rows
                        ? rows.stream().filter(CaseRow.class::isInstance).map(row -> ((CaseRow) row).file()).toList()
                        : List.of();
    }

    /** {@return the case files that were opened last, the latest first; some may have gone since} */
    public static List<Path> recent() {
        return RecentCases.list();
    }
}
