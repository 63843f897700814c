// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The part of the command line that is for people. */
final class CommandLine {

    private CommandLine() {
    }

    /**
     * Finds the case files among the arguments; everything that looks like an option is left to others.
     *
     * @param arguments the arguments of the application, null allowed
     * @param base      the folder that relative paths begin at, not null
     * @return the files as absolute paths, in order
     */
    static List<Path> files(String[] arguments, Path base) {
        if (arguments == null) {
            return List.of();
        }
        return Arrays.stream(arguments).filter(argument -> argument.endsWith(".sasae"))
                .map(argument -> base.resolve(argument).toAbsolutePath().normalize()).toList();
    }
}
