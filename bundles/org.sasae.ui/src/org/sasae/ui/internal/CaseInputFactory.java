// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.sasae.ui.CaseEditorInput;

/** Brings the inputs of editors back that were open when the program ended. */
public final class CaseInputFactory implements IElementFactory {

    private static final String PATH = "path";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(PATH);
        return path == null ? null : new CaseEditorInput(Path.of(path));
    }
}
