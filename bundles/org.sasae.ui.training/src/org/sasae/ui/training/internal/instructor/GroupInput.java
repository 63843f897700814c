// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.nio.file.Path;

import org.sasae.ui.ReadingInput;
import org.sasae.ui.training.internal.TrainingMessages;

/** A folder with the attempts of a group. */
public final class GroupInput extends ReadingInput {

    private final Path folder;

    /**
     * @param chosen the folder, not null
     */
    public GroupInput(Path chosen) {
        super(chosen.toAbsolutePath().normalize(), TrainingMessages.bind(TrainingMessages.Group, chosen.getFileName()),
                chosen.toAbsolutePath().normalize().toString());
        folder = chosen.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }
}
