// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.sasae.ui.training.internal.views.CatalogueView;
import org.sasae.ui.training.internal.views.FeedbackView;
import org.sasae.ui.training.internal.views.NarrativeView;
import org.sasae.ui.training.internal.views.RemarksView;
import org.sasae.ui.training.internal.views.TasksView;

/** The perspective in which somebody works on a case pack: the case in the middle, the tasks beside it. */
public final class TrainingPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.sasae.ui.training.perspective";

    private static final float LEFT_SHARE = 0.2f;
    private static final float RIGHT_SHARE = 0.74f;
    private static final float TOP_SHARE = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("trainingLeft", IPageLayout.LEFT, LEFT_SHARE, editors);
        left.addView(CatalogueView.ID);
        left.addView(NarrativeView.ID);
        IFolderLayout right = layout.createFolder("trainingRight", IPageLayout.RIGHT, RIGHT_SHARE, editors);
        right.addView(TasksView.ID);
        IFolderLayout below = layout.createFolder("trainingBelow", IPageLayout.BOTTOM, TOP_SHARE, "trainingRight");
        below.addView(FeedbackView.ID);
        below.addView(RemarksView.ID);
        layout.addShowViewShortcut(CatalogueView.ID);
        layout.addShowViewShortcut(NarrativeView.ID);
        layout.addShowViewShortcut(TasksView.ID);
        layout.addShowViewShortcut(FeedbackView.ID);
        layout.addShowViewShortcut(RemarksView.ID);
    }
}
