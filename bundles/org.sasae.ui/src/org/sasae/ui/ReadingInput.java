// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What a {@link ReadingPage} shows. It is not brought back at the next start. */
public class ReadingInput extends PlatformObject implements IEditorInput {

    private final Object shown;
    private final String name;
    private final String toolTip;

    /**
     * Makes an input.
     *
     * @param shown   what is shown; inputs of one class that show equal things are equal, not null
     * @param name    title of the page, in the workbench's language, not null
     * @param toolTip more about it, not null
     */
    public ReadingInput(Object shown, String name, String toolTip) {
        this.shown = Objects.requireNonNull(shown);
        this.name = Objects.requireNonNull(name);
        this.toolTip = Objects.requireNonNull(toolTip);
    }

    @Override
    public final boolean exists() {
        return true;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public final String getToolTipText() {
        return toolTip;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && shown.equals(((ReadingInput) other).shown);
    }

    @Override
    public final int hashCode() {
        return shown.hashCode();
    }
}
