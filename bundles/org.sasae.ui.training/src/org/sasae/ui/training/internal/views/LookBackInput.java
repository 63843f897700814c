// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.sasae.ui.ReadingInput;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;

/** The attempt that somebody looks back on. */
final class LookBackInput extends ReadingInput {

    private final Desk desk;

    LookBackInput(Desk desk) {
        super(desk, TrainingMessages.LookBack, desk.openCase().file().getFileName().toString());
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }
}
