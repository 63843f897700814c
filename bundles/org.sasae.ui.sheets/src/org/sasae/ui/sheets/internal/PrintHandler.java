// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.sasae.sheets.SheetFormat;

/** Prints the sheet that the preview shows. */
public final class PrintHandler extends SheetActionHandler {

    @Override
    void run(SheetActions actions, SheetFormat format) {
        actions.print();
    }
}
