// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands in for the class of the same name of the platform's help, which is not part of this program. The viewer for
 * cheat sheets names it and so cannot be loaded without it, although it uses it only for sheets that are shown within
 * dialogs, which ours are not.
 */
public class HelpTray extends DialogTray {

    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
