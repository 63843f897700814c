// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.sasae.ui.help.internal.content.HelpLibrary;

/** The help beside the work. */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.sasae.ui.help.view";

    private HelpPane pane;

    /** {@return all help, in the language of the workbench} */
    static HelpLibrary library() {
        return new HelpLibrary(Platform.getNL(), HelpMessages.ContentsTitle);
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent, library());
    }

    /** {@return the help that is shown} */
    HelpPane pane() {
        return pane;
    }

    /** {@return the text that is read now} */
    public String text() {
        return pane.page().text();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
