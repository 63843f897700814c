// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Removal;
import org.sasae.ui.forms.internal.state.RowsState;

/** Removes rows, and first says what goes with them where something does. */
final class RemoveQuestion {

    private RemoveQuestion() {
    }

    static boolean remove(FormPart form, RowsState rows, List<EObject> removed) {
        Removal removal = Removal.of(form.context(), removed);
        if (removal.needsQuestion() && !MessageDialog.openConfirm(form.control().getShell(), FormMessages.RemoveTitle,
                removal.question())) {
            return false;
        }
        rows.remove(removed);
        return true;
    }
}
