// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.sasae.sheets.SheetFormat;

/** Does something with the sheet that the preview shows; possible while there is a case. */
abstract class SheetActionHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        String format = event.getParameter(event.getCommand().getId() + ".format");
        run(Preview.show(event).actions(), format == null ? SheetFormat.PDF : SheetFormat.valueOf(format));
        return null;
    }

    /** Does it. */
    abstract void run(SheetActions actions, SheetFormat format);

    @Override
    public final void setEnabled(Object context) {
        setBaseEnabled(Preview.isPossible());
    }
}
