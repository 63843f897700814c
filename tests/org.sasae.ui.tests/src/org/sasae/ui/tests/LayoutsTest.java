// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sasae.testkit.ui.WorkbenchRobot;
import org.sasae.ui.Layouts;
import org.sasae.ui.SasaeUi;

/** A kept arrangement of the window gets the views that it has never had, each once. */
class LayoutsTest {

    private final WorkbenchRobot workbench = new WorkbenchRobot();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);

    @AfterEach
    void reset() {
        workbench.page().resetPerspective();
        Layouts.bringUpToDate(workbench.page());
        workbench.robot().settle();
    }

    private void close(String id) {
        IWorkbenchPage page = workbench.page();
        page.hideView(page.findViewReference(id));
        workbench.robot().settle();
    }

    @Test
    void aViewThatTheKeptArrangementHasNeverHadComesBesideItsNeighbour() throws Exception {
        IWorkbenchPage page = workbench.page();
        page.showView(SasaeUi.PROPERTIES_ID);
        close(SasaeUi.FINDINGS_ID);
        preferences.put("layoutViews", SasaeUi.NAVIGATOR_ID);

        Layouts.bringUpToDate(page);
        workbench.robot().settle();

        assertNotNull(page.findViewReference(SasaeUi.FINDINGS_ID));
        IViewPart[] folder = page.getViewStack((IViewPart) page.showView(SasaeUi.PROPERTIES_ID));
        assertTrue(Arrays.stream(folder).anyMatch(view -> SasaeUi.FINDINGS_ID.equals(view.getSite().getId())));
    }

    @Test
    void aViewKeptInAnotherLanguageGetsItsNameInThisOne() throws Exception {
        IWorkbenchPage page = workbench.page();
        MPart part = page.showView(SasaeUi.FINDINGS_ID).getSite().getService(MPart.class);
        String name = part.getLabel();
        part.setLabel("Constatations");

        Layouts.bringUpToDate(page);

        assertEquals(name, part.getLabel());
    }

    @Test
    void aViewThatThePersonHasClosedStaysClosed() {
        Layouts.bringUpToDate(workbench.page());
        close(SasaeUi.FINDINGS_ID);

        Layouts.bringUpToDate(workbench.page());
        workbench.robot().settle();

        assertNull(workbench.page().findViewReference(SasaeUi.FINDINGS_ID));
        assertEquals(1, Arrays.stream(preferences.get("layoutViews", "").split(","))
                .filter(SasaeUi.FINDINGS_ID::equals).count());
    }
}
