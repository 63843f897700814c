// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;

/** Brings every view and every dialog of the workbench to the screen, one after the other, so that it can be looked at. */
public final class EveryWindow {

    private static final String OWN = "org.sasae.";

    /** Commands that open a dialog without asking the system for a file first. */
    private static final List<String> DIALOGS = List.of("org.eclipse.ui.newWizard", "org.sasae.ui.findInCase",
            "org.sasae.ui.deleteCase", "org.sasae.ui.forms.newPlan", "org.sasae.ui.plugins", "org.sasae.ui.sheets.many",
            "org.sasae.ui.sheets.blank", "org.sasae.ui.sheets.send", "org.sasae.ui.training.newPack",
            "org.sasae.ui.training.blankPack", "org.eclipse.ui.help.aboutAction");

    private final WorkbenchRobot workbench;
    private final Robot robot;

    /**
     * Prepares a walk.
     *
     * @param workbench with a case in front, not null
     */
    public EveryWindow(WorkbenchRobot workbench) {
        this.workbench = workbench;
        this.robot = workbench.robot();
    }

    private Shell window() {
        return workbench.page().getWorkbenchWindow().getShell();
    }

    /**
     * Shows each view of the program, and leaves those open that were open before.
     *
     * @param look gets the id of the view and the window that shows it
     */
    public void views(BiConsumer<String, Shell> look) throws PartInitException {
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OWN)) {
                boolean open = workbench.page().findViewReference(view.getId()) != null;
                workbench.page().showView(view.getId());
                robot.settle();
                look.accept(view.getId(), window());
                IViewReference shown = workbench.page().findViewReference(view.getId());
                if (!open && shown != null) {
                    workbench.page().hideView(shown);
                    robot.settle();
                }
            }
        }
    }

    /**
     * Opens each dialog, and closes it again without doing anything.
     *
     * @param look gets the id of the command, and the dialog
     */
    public void dialogs(BiConsumer<String, Shell> look) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String id : DIALOGS) {
            if (commands.getCommand(id).isDefined()) {
                robot.answering(() -> lookAndClose(id, look), () -> workbench.run(id));
            }
        }
    }

    private void lookAndClose(String id, BiConsumer<String, Shell> look) {
        Shell dialog = dialog();
        robot.settle();
        look.accept(id, dialog);
        dialog.close();
    }

    private Shell dialog() {
        return Arrays.stream(window().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell != window() && !shell.getText().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No dialog is open"));
    }

    /**
     * Shows each page of the preferences.
     *
     * @param look gets the id of the page, and the dialog
     */
    public void preferences(BiConsumer<String, Shell> look) {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        List<String> pages = new ArrayList<>();
        manager.getElements(PreferenceManager.PRE_ORDER)
                .forEach(node -> pages.add(((org.eclipse.jface.preference.IPreferenceNode) node).getId()));
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (String page : pages) {
                PreferencesUtil.createPreferenceDialogOn(window(), page, null, null);
                robot.settle();
                look.accept(page, dialog.getShell());
            }
        } finally {
            dialog.close();
        }
    }
}
