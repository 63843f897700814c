// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The arrangement of the window's parts, which a person may change and the program keeps. A view that came with a newer
 * version, or with a plug-in, is added to it once; what the person closes afterwards stays closed. The titles of the
 * views are those of the language in which the program runs now, not of the one in which the arrangement was kept.
 */
public final class Layouts {

    /** Preference: the views that have been in the arrangement, whether the person has kept them or not. */
    private static final String PREFERENCE = "layoutViews";

    private static final String BETWEEN = ",";

    /** Id under which the platform keeps every editor. */
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    /** What the platform keeps of an editor that can come back. */
    private static final String MEMENTO = "memento";

    private Layouts() {
    }

    /**
     * Adds the views that the kept arrangement of the case work lacks, now or when it is shown first, and names all views.
     *
     * @param page the page of a window that has just been opened, not null
     */
    public static void bringUpToDate(IWorkbenchPage page) {
        page.getWorkbenchWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
                addMissing(shown);
            }
        });
        addMissing(page);
        nameAgain(page.getWorkbenchWindow());
    }

    /**
     * Takes pages out of the kept arrangement that cannot come back, such as the welcome page after a crash.
     *
     * @param workbench before its windows open, not null
     */
    public static void dropLost(IWorkbench workbench) {
        EModelService models = workbench.getService(EModelService.class);
        for (MPart part : models.findElements(workbench.getService(MApplication.class), EDITOR, MPart.class)) {
            if (!part.getPersistedState().containsKey(MEMENTO) && part.getParent() != null) {
                MElementContainer<MUIElement> folder = part.getParent();
                boolean front = folder.getSelectedElement() == part;
                folder.getChildren().remove(part);
                if (front && !folder.getChildren().isEmpty()) {
                    folder.setSelectedElement(folder.getChildren().get(0));
                }
            }
        }
    }

    private static void nameAgain(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        for (MPart part : models.findElements(window.getService(MApplication.class), null, MPart.class)) {
            IViewDescriptor view = window.getWorkbench().getViewRegistry().find(part.getElementId());
            if (view != null && !view.getLabel().equals(part.getLabel())) {
                part.setLabel(view.getLabel());
            }
        }
    }

    private static void addMissing(IWorkbenchPage page) {
        if (page.getPerspective() == null || !SasaeUi.CASE_PERSPECTIVE_ID.equals(page.getPerspective().getId())) {
            return;
        }
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);
        Set<String> known = new TreeSet<>(Arrays.asList(preferences.get(PREFERENCE, "").split(BETWEEN)));
        boolean changed = false;
        for (Map.Entry<String, String> view : usualViews().entrySet()) {
            if (known.add(view.getKey())) {
                changed = true;
                if (page.findViewReference(view.getKey()) == null) {
                    add(page, view.getKey(), view.getValue());
                }
            }
        }
        if (changed) {
            preferences.put(PREFERENCE, String.join(BETWEEN, known));
            try {
                preferences.flush();
            } catch (BackingStoreException e) {
                Platform.getLog(Layouts.class).warn("The arrangement of the window could not be noted", e);
            }
        }
    }

    /** The views of the case work, each with the view in whose folder it lies; empty for none. */
    private static Map<String, String> usualViews() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put(SasaeUi.NAVIGATOR_ID, SasaeUi.OUTLINE_ID);
        views.put(SasaeUi.OUTLINE_ID, SasaeUi.NAVIGATOR_ID);
        views.put(SasaeUi.FINDINGS_ID, SasaeUi.PROPERTIES_ID);
        views.put(SasaeUi.PROPERTIES_ID, SasaeUi.FINDINGS_ID);
        for (IConfigurationElement extension : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.perspectiveExtensions")) {
            if (SasaeUi.CASE_PERSPECTIVE_ID.equals(extension.getAttribute("targetID"))) {
                for (IConfigurationElement view : extension.getChildren("view")) {
                    if (!"false".equals(view.getAttribute("visible"))) {
                        views.put(view.getAttribute("id"),
                                "stack".equals(view.getAttribute("relationship")) ? view.getAttribute("relative") : "");
                    }
                }
            }
        }
        return views;
    }

    private static void add(IWorkbenchPage page, String view, String neighbour) {
        try {
            page.showView(view, null, IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            Platform.getLog(Layouts.class).warn("A view could not be added: " + view, e);
            return;
        }
        EModelService models = page.getWorkbenchWindow().getService(EModelService.class);
        MPerspective perspective = models
                .getActivePerspective(page.getWorkbenchWindow().getService(MWindow.class));
        MPlaceholder added = place(models, perspective, view);
        MPlaceholder beside = place(models, perspective, neighbour);
        if (added != null && beside != null && added.getParent() != beside.getParent()) {
            MUIElement folder = beside.getParent();
            @SuppressWarnings("unchecked")
            MElementContainer<MUIElement> target = (MElementContainer<MUIElement>) folder;
            MUIElement front = target.getSelectedElement();
            models.move(added, target);
            target.setSelectedElement(front);
        }
    }

    private static MPlaceholder place(EModelService models, MPerspective perspective, String view) {
        return models.findElements(perspective, view, MPlaceholder.class).stream().findFirst().orElse(null);
    }
}
