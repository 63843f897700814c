// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.sasae.ui.SasaeUi;

/** The workbench of the product starts as a user gets it. */
class WorkbenchStartTest {

    @Test
    void theWorkbenchOpensWithTheCasePerspectiveInJapanese() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

        assertEquals(SasaeUi.CASE_PERSPECTIVE_ID, page.getPerspective().getId());
        assertEquals("事例の作成", page.getPerspective().getLabel());
    }
}
