// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.nio.file.Path;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sasae.ui.training.internal.TrainingMessages;

/** A folder with the attempts of a group. It does not outlive the session. */
public final class GroupInput extends PlatformObject implements IEditorInput {

    private final Path folder;

    /**
     * @param folder the folder, not null
     */
    public GroupInput(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return TrainingMessages.bind(TrainingMessages.Group, folder.getFileName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return folder.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupInput that && that.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}
