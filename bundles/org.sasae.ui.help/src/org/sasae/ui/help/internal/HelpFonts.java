// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/**
 * The fonts of a help page, in the reader's text size.
 *
 * @param text    ordinary words
 * @param strong  important words
 * @param heading headings of parts
 * @param title   the heading of the page
 */
record HelpFonts(Font text, Font strong, Font heading, Font title) {

    static HelpFonts of(Control owner) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int points = JFaceResources.getDialogFont().getFontData()[0].getHeight();
        return new HelpFonts(resources.create(base.setHeight(points)),
                resources.create(base.setHeight(points).setStyle(SWT.BOLD)),
                resources.create(base.setHeight(points + 1).setStyle(SWT.BOLD)),
                resources.create(base.setHeight(points + 4).setStyle(SWT.BOLD)));
    }
}
