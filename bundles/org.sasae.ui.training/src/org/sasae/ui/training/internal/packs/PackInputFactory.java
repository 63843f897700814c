// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the packs back that were open when the program ended. */
public final class PackInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PackInput.PATH);
        return path == null ? null : new PackInput(Path.of(path));
    }
}
