// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.sasae.ui.SasaeUi;

/** The plain folder in which the person keeps the case files. */
public final class CaseFolder {

    /** Preference: the folder's path; empty for the usual one. */
    public static final String PREFERENCE = "caseFolder";

    private static final String EXTENSION = ".sasae";

    private CaseFolder() {
    }

    /** {@return the folder, which need not exist yet} */
    public static Path path() {
        String chosen = preferences().get(PREFERENCE, "");
        return chosen.isBlank() ? usual() : Path.of(chosen);
    }

    /** {@return the folder that is used when the person has chosen none} */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), "Sasae");
    }

    /** {@return the node that keeps the choice} */
    public static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID);
    }

    /**
     * Lists the case files of the folder.
     *
     * @return the files in order of their names, empty where there is no such folder
     * @throws IOException where the folder cannot be read
     */
    public static List<Path> files() throws IOException {
        Path folder = path();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
