// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.sasae.ui.SasaeUi;

/** The perspective in which a case is written. */
public final class CasePerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR_SHARE = 0.27f;
    private static final float LIST_SHARE = 0.45f;
    private static final float EDITOR_SHARE = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, NAVIGATOR_SHARE, editors);
        left.addView(SasaeUi.NAVIGATOR_ID);
        IFolderLayout below = layout.createFolder("belowLeft", IPageLayout.BOTTOM, LIST_SHARE, "left");
        below.addView(SasaeUi.OUTLINE_ID);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, EDITOR_SHARE, editors);
        bottom.addView(SasaeUi.FINDINGS_ID);
        bottom.addView(SasaeUi.PROPERTIES_ID);
        layout.getViewLayout(SasaeUi.NAVIGATOR_ID).setCloseable(true);
        layout.addShowViewShortcut(SasaeUi.NAVIGATOR_ID);
        layout.addShowViewShortcut(SasaeUi.FINDINGS_ID);
        layout.addShowViewShortcut(SasaeUi.OUTLINE_ID);
        layout.addShowViewShortcut(SasaeUi.PROPERTIES_ID);
    }
}
