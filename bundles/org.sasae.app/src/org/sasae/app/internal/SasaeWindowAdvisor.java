// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up each workbench window. */
final class SasaeWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point WANTED_SIZE = new Point(1500, 980);

    SasaeWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(
                new Point(Math.min(WANTED_SIZE.x, screen.width), Math.min(WANTED_SIZE.y, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                hideForeignActionSets(page);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                    hideForeignActionSets(page);
                }
            }
        });
        if (window.getActivePage() != null) {
            hideForeignActionSets(window.getActivePage());
            closeLostEditors(window.getActivePage());
        }
    }

    /** The platform keeps tabs of pages that cannot come back, such as reports, and knows no editor for them then. */
    private static void closeLostEditors(IWorkbenchPage page) {
        IEditorReference[] lost = Stream.of(page.getEditorReferences()).filter(SasaeWindowAdvisor::isLost)
                .toArray(IEditorReference[]::new);
        page.closeEditors(lost, false);
    }

    private static boolean isLost(IEditorReference editor) {
        if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(editor.getId()) == null) {
            return true;
        }
        try {
            return editor.getEditorInput() == null;
        } catch (PartInitException e) {
            return true;
        }
    }

    /** Menu items for text editors and programmers come with the platform and are not for this program. */
    private static void hideForeignActionSets(IWorkbenchPage page) {
        for (IConfigurationElement set : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.actionSets")) {
            String id = set.getAttribute("id");
            if (id != null && !set.getContributor().getName().startsWith("org.sasae.")) {
                page.hideActionSet(id);
            }
        }
    }
}
