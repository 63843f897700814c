// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;

/** The attempt that somebody looks back on. It does not outlive the session. */
final class LookBackInput extends PlatformObject implements IEditorInput {

    private final Desk desk;

    LookBackInput(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
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
        return TrainingMessages.LookBack;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return desk.openCase().file().getFileName().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LookBackInput that && that.desk == desk;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(desk);
    }
}
