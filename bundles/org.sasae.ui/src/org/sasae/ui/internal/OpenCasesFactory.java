// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sasae.ui.OpenCases;
import org.sasae.validation.ValidationEngine;

/** Makes the workbench's one register of open cases. */
public final class OpenCasesFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(service);
        return inherited == null ? new OpenCases(ValidationEngine.platform().build(), new BesideTyping(Display.getDefault()))
                : inherited;
    }
}
