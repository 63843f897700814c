// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.sasae.cli.internal.SasaeCommandLine;
import org.sasae.cli.internal.Terminal;

/** One command and what came of it. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Object... arguments) {
        return with("", arguments);
    }

    static CommandRun with(String standardInput, Object... arguments) {
        InputStream input = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = SasaeCommandLine.run(texts, input, new Terminal(new PrintWriter(out), new PrintWriter(err)));
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
