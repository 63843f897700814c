// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A case file as input of an editor. Two inputs are equal when they mean the same file. */
public final class CaseEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

    /** Id of the factory that brings an input back when the program starts again. */
    static final String FACTORY_ID = "org.sasae.ui.caseInputFactory";

    /** Key of the file's path in the memento. */
    static final String PATH = "path";

    private final Path file;

    /**
     * Makes an input.
     *
     * @param file the case file, which need not exist any more, not null
     */
    public CaseEditorInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** {@return the case file, absolute} */
    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public String getFactoryId() {
        return FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseEditorInput that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file);
    }
}
