// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import org.eclipse.ui.IStartup;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;

/** Loads the dictionaries beside the start of the workbench, so that opening the first case does not wait for them. */
public final class ReaderStartup implements IStartup {

    @Override
    public void earlyStartup() {
        GoalReader.standard().read(GoalKind.PLAN, "");
    }
}
