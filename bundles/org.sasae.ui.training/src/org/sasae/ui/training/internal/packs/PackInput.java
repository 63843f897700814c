// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.nio.file.Path;

import org.sasae.ui.ReadingInput;

/** The folder of a case pack that is written or looked at. */
public final class PackInput extends ReadingInput {

    private final Path folder;
    private final boolean readOnly;

    /**
     * Makes an input.
     *
     * @param folder   the folder of the pack, not null
     * @param readOnly whether the pack is only looked at
     */
    public PackInput(Path folder, boolean readOnly) {
        super(folder.toAbsolutePath().normalize(), folder.getFileName().toString(),
                folder.toAbsolutePath().normalize().toString());
        this.folder = folder.toAbsolutePath().normalize();
        this.readOnly = readOnly;
    }

    Path folder() {
        return folder;
    }

    boolean isReadOnly() {
        return readOnly;
    }
}
