// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** Shows the phrases for the long text in which the person is. */
public final class PhrasesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PhrasePopup popup = PhrasePopup.of(Display.getCurrent().getFocusControl());
        if (popup != null) {
            popup.ask();
        }
        return null;
    }
}
