// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.sasae.ui.TextSize;

/** Makes the text larger or smaller, or as large as usual. */
public final class TextSizeHandler extends AbstractHandler {

    private static final String STEP = "org.sasae.ui.textSize.step";

    @Override
    public Object execute(ExecutionEvent event) {
        int step = Integer.parseInt(event.getParameter(STEP));
        TextSize.set(step == 0 ? TextSize.USUAL : TextSize.percent() + step);
        return null;
    }
}
