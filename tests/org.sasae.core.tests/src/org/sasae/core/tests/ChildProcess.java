// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sasae.core.internal.files.SafeFile;

/** Starts Java processes that a test can kill. They see the classes of the core and of these tests, and no others. */
public final class ChildProcess {

    private ChildProcess() {
    }

    /** Starts the main method of a class; what it writes to its error output is seen in ours. */
    public static Process start(Class<?> main, String... arguments) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx32m",
                "-cp", location(SafeFile.class) + File.pathSeparator + location(main), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where the classes are: a jar, a folder of classes, or the folder of a bundle that is not packed yet. */
    private static String location(Class<?> type) throws URISyntaxException {
        Path path = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return path + File.pathSeparator + path.resolve("target").resolve("classes");
    }
}
