// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.sasae.sheets.SheetFormat;

/** Opens the sheet that the preview shows in another program. */
public final class LaunchHandler extends SheetActionHandler {

    @Override
    void run(SheetActions actions, SheetFormat format) {
        actions.launch(format);
    }
}
