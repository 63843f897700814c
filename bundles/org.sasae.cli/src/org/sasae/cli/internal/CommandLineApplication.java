// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one headless command and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (PrintWriter out = utf8(FileDescriptor.out); PrintWriter err = utf8(FileDescriptor.err)) {
            return Integer.valueOf(SasaeCommandLine.run(arguments, System.in, new Terminal(out, err)));
        }
    }

    /** What we print is UTF-8 on every machine: scripts read it, and the language of the shell may be unset. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    @Override
    public void stop() {
        // A command ends by itself.
    }
}
