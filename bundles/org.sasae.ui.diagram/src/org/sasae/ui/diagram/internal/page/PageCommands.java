// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of the workbench that work on the picture while it has the focus. */
final class PageCommands {

    private static final String CONTEXT = "org.sasae.ui.diagram.context";

    private final DiagramPage page;
    private final List<IHandlerActivation> active = new ArrayList<>();
    private IContextActivation context;

    PageCommands(DiagramPage page) {
        this.page = page;
    }

    void activate() {
        if (context != null) {
            return;
        }
        context = page.services().getService(IContextService.class).activateContext(CONTEXT);
        handle("org.sasae.ui.diagram.larger", zoom(page.viewing()::larger));
        handle("org.sasae.ui.diagram.smaller", zoom(page.viewing()::smaller));
        handle("org.sasae.ui.diagram.usual", zoom(page.viewing()::usual));
        handle("org.sasae.ui.diagram.fit", zoom(page.viewing()::fit));
        handle("org.eclipse.ui.edit.copy", () -> PictureOutput.copy(page));
        handle("org.eclipse.ui.edit.selectAll",
                () -> page.control().select(List.copyOf(page.view().drawn().places().keySet())));
        handle("org.eclipse.ui.file.print", () -> PictureOutput.print(page));
        handle("org.eclipse.ui.edit.findReplace", page.side()::focusSearch);
    }

    private Runnable zoom(Runnable change) {
        return () -> {
            change.run();
            page.handles().show();
        };
    }

    private void handle(String command, Runnable action) {
        IHandlerService handlers = page.services().getService(IHandlerService.class);
        active.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        }));
    }

    void deactivate() {
        if (context != null) {
            page.services().getService(IContextService.class).deactivateContext(context);
            page.services().getService(IHandlerService.class).deactivateHandlers(active);
            active.clear();
            context = null;
        }
    }
}
