// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sasae.ui.Autosave;
import org.sasae.ui.Cases;
import org.sasae.ui.Layouts;
import org.sasae.ui.OpenCases;
import org.sasae.ui.SampleCases;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;

/** Sets up the workbench as a whole. */
final class SasaeWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String OWN_PAGES = "org.sasae.";

    private List<Path> files;

    /**
     * Makes the advisor.
     *
     * @param files case files to open at the start, not null
     */
    SasaeWorkbenchAdvisor(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SasaeWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SasaeUi.CASE_PERSPECTIVE_ID;
    }

    /** Before the window opens, so that the list of cases finds the samples. */
    @Override
    public void preStartup() {
        Layouts.dropLost(PlatformUI.getWorkbench());
        TextSize.follow(PlatformUI.getWorkbench().getDisplay());
        if (!files.isEmpty()) {
            return;
        }
        try {
            files = SampleCases.placeOnFirstStart().stream().toList();
        } catch (IOException e) {
            Platform.getLog(SasaeWorkbenchAdvisor.class).warn("The sample cases could not be copied", e);
        }
    }

    @Override
    public void postStartup() {
        keepOwnPreferencePages();
        Themes.follow();
        new Autosave(PlatformUI.getWorkbench().getDisplay(), PlatformUI.getWorkbench().getService(OpenCases.class))
                .begin();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            Layouts.bringUpToDate(page);
            files.forEach(file -> Cases.open(page, file));
            if (page.getActiveEditor() != null) {
                // The keyboard goes on in the case, not in the list of cases.
                page.activate(page.getActiveEditor());
            }
        }
    }

    /** Pages for programmers (editors, keys, network) would only be in the way. */
    private static void keepOwnPreferencePages() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : manager.getRootSubNodes()) {
            if (!node.getId().startsWith(OWN_PAGES)) {
                manager.remove(node);
            }
        }
    }
}
