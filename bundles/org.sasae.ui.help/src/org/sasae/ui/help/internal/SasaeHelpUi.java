// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows the platform's help contributions in a view of our own, see {@code docs/adr/0032-help-without-a-server.md}.
 * Found by the workbench through {@code org.eclipse.ui.helpSupport}.
 */
public final class SasaeHelpUi extends AbstractHelpUI {

    /** Where the workbench keeps the context id of a control. */
    private static final String CONTEXT_KEY = "org.eclipse.ui.help";

    private static final String CONTEXTS = "org.sasae.help.";

    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void displayHelp() {
        show(HelpPane::showContents);
    }

    @Override
    public void displayDynamicHelp() {
        IContext context = contextOf(Display.getCurrent().getFocusControl());
        if (context == null) {
            displayHelp();
        } else {
            show(pane -> pane.showContext(context));
        }
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        if (context == null) {
            displayHelp();
        } else {
            show(pane -> pane.showContext(context));
        }
    }

    @Override
    public void displayHelpResource(String href) {
        show(pane -> pane.showPage(href));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** The context of the control, or of what it stands in. */
    private static IContext contextOf(Control start) {
        for (Control control = start; control != null; control = control.getParent()) {
            if (control.getData(CONTEXT_KEY) instanceof String id && HelpSystem.getContext(id) instanceof IContext found) {
                return found;
            }
        }
        return contextOfActivePart();
    }

    /** Views and editors need not say anything: the last part of their id is that of their context. */
    private static IContext contextOfActivePart() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null || isModal(Display.getCurrent().getActiveShell())
                ? null : window.getActivePage().getActivePart();
        if (part == null) {
            return null;
        }
        String id = part.getSite().getId();
        return HelpSystem.getContext(CONTEXTS + id.substring(id.lastIndexOf('.') + 1));
    }

    private static boolean isModal(Shell shell) {
        return shell != null && (shell.getStyle() & MODAL) != 0;
    }

    private static void show(Consumer<HelpPane> action) {
        Shell active = Display.getCurrent().getActiveShell();
        if (isModal(active)) {
            action.accept(HelpWindow.of(active));
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            HelpView view = (HelpView) window.getActivePage().showView(HelpView.ID);
            action.accept(view.pane());
            view.setFocus();
        } catch (PartInitException e) {
            ILog.get().error("The help cannot be shown", e);
        }
    }
}
