// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.cheatsheets.CheatSheetViewerFactory;
import org.eclipse.ui.cheatsheets.ICheatSheetViewer;
import org.eclipse.ui.part.ViewPart;

/**
 * The steps of the first plan beside the work, in the platform's viewer for cheat sheets. The platform's own view is
 * not used, as it needs the help of the platform; see {@code docs/adr/0032-help-without-a-server.md}.
 */
public final class StepsView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.sasae.ui.start.steps";

    private static final String SHEET = "org.sasae.ui.start.firstPlanSheet";

    private ICheatSheetViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        viewer = CheatSheetViewerFactory.createCheatSheetView();
        viewer.createPartControl(parent);
        viewer.setInput(SHEET);
    }

    /** {@return the viewer with the steps} */
    ICheatSheetViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.setFocus();
    }
}
