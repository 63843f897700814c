// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sasae.plugins.PluginException;
import org.sasae.plugins.PluginManager;
import org.sasae.plugins.PluginUnit;

/** The plug-ins of the program that runs. */
final class RunningProgram implements PluginWork {

    private final Locale locale = Locale.getDefault();

    @Override
    public List<PluginUnit> installed(IProgressMonitor monitor) throws PluginException {
        try (PluginManager plugins = PluginManager.ofRunningProgram()) {
            return plugins.installed(locale);
        }
    }

    @Override
    public List<PluginUnit> available(String repository, IProgressMonitor monitor) throws PluginException {
        try (PluginManager plugins = PluginManager.ofRunningProgram()) {
            return plugins.available(PluginManager.address(repository), locale, monitor);
        }
    }

    @Override
    public void install(String repository, PluginUnit unit, IProgressMonitor monitor) throws PluginException {
        try (PluginManager plugins = PluginManager.ofRunningProgram()) {
            plugins.install(PluginManager.address(repository), unit.id(), locale, monitor);
        }
    }

    @Override
    public void remove(PluginUnit unit, IProgressMonitor monitor) throws PluginException {
        try (PluginManager plugins = PluginManager.ofRunningProgram()) {
            plugins.remove(unit.id(), locale, monitor);
        }
    }
}
