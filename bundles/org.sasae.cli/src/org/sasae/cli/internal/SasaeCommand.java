// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code sasae}, which holds all others. */
@Command(name = "sasae", versionProvider = SasaeCommand.VersionProvider.class)
final class SasaeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version of the bundle that runs, without the build's qualifier. */
    static final class VersionProvider implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Version version = FrameworkUtil.getBundle(SasaeCommand.class).getVersion();
            return new String[] {"Sasae %d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro())};
        }
    }
}
