// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The folder of a case pack that is written or looked at. Two inputs are equal when they mean the same folder. */
public final class PackInput extends PlatformObject implements IEditorInput, IPersistableElement {

    /** Id of the factory that brings an input back when the program starts again. */
    static final String FACTORY_ID = "org.sasae.ui.training.packInputFactory";

    /** Key of the folder's path in the memento. */
    static final String PATH = "path";

    private final Path folder;

    /**
     * Makes an input.
     *
     * @param folder the folder of the pack, which need not exist any more, not null
     */
    public PackInput(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    /** {@return whether the pack is only looked at, because it is not of this workplace} */
    boolean isReadOnly() {
        return !PackDoors.isOwn(folder);
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return folder.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return folder.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, folder.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackInput that && folder.equals(that.folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}
