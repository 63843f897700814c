// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.sasae.ui.SasaeUi;

/** The plain folder in which the person keeps the case files. */
public final class CaseFolder {

    /** Preference: the folder's path; empty for the usual one. */
    public static final String PREFERENCE = "caseFolder";

    /** System property: another folder than the usual one, for tests and for installations without home folders. */
    private static final String PROPERTY = "sasae.cases";

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
        String given = System.getProperty(PROPERTY, "");
        return given.isBlank() ? Path.of(System.getProperty("user.home"), "Sasae") : Path.of(given);
    }

    /**
     * Makes a folder for cases where it does not exist yet. Already the names of the files in it are names of
     * clients, so only its owner can list it.
     *
     * @param folder not null
     * @throws IOException where it cannot be made
     */
    public static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Files.createDirectory(folder, ownerOnly(parent, "rwx------"));
    }

    /**
     * Gives the rights of something that only its owner may use.
     *
     * @param parent the folder in which it will be, which must exist, not null
     * @param rights in the form of {@link PosixFilePermissions}, not null
     * @return nothing where the file system knows no such rights
     * @throws IOException where the file system does not answer
     */
    public static FileAttribute<?>[] ownerOnly(Path parent, String rights) throws IOException {
        return Files.getFileStore(parent).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
                : new FileAttribute<?>[0];
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
