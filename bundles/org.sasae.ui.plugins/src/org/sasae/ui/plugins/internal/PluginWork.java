// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sasae.plugins.PluginException;
import org.sasae.plugins.PluginUnit;

/** What the dialog does with plug-ins; takes time and is not for the user interface thread. */
public interface PluginWork {

    /** {@return the plug-ins that can be removed} */
    List<PluginUnit> installed(IProgressMonitor monitor) throws PluginException;

    /** {@return what a repository has: a folder or an address, as typed} */
    List<PluginUnit> available(String repository, IProgressMonitor monitor) throws PluginException;

    /** Adds a plug-in of a repository. */
    void install(String repository, PluginUnit unit, IProgressMonitor monitor) throws PluginException;

    /** Removes a plug-in. */
    void remove(PluginUnit unit, IProgressMonitor monitor) throws PluginException;
}
