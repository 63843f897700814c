// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import org.eclipse.swt.widgets.Display;
import org.sasae.ui.forms.internal.state.RowClipboard;

/** The clipboard for rows, shared by all editors and views of a display. */
public final class RowClipboards {

    private static final String KEY = "org.sasae.ui.forms.rowClipboard";

    private RowClipboards() {
    }

    /**
     * Gives the clipboard of a display.
     *
     * @param display not null
     * @return always the same for a display
     */
    public static RowClipboard of(Display display) {
        if (!(display.getData(KEY) instanceof RowClipboard)) {
            display.setData(KEY, new RowClipboard());
        }
        return (RowClipboard) display.getData(KEY);
    }
}
