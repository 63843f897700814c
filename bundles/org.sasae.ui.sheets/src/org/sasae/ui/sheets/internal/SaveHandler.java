// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.sasae.sheets.SheetFormat;

/** Saves the sheet that the preview shows. */
public final class SaveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String format = event.getParameter("org.sasae.ui.sheets.save.format");
        Preview.show(event).actions().save(format == null ? SheetFormat.PDF : SheetFormat.valueOf(format));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(Preview.isPossible());
    }
}
