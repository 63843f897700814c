// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.sasae.sheets.SheetFormat;

/** Opens the sheet that the preview shows in another program. */
public final class LaunchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String format = event.getParameter("org.sasae.ui.sheets.launch.format");
        Preview.show(event).actions().launch(format == null ? SheetFormat.PDF : SheetFormat.valueOf(format));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(Preview.isPossible());
    }
}
