// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The case files that were opened last, the latest first. */
public final class RecentCases {

    private static final String PREFERENCE = "recentCases";
    private static final String SEPARATOR = "\n";
    private static final int MOST = 10;

    private RecentCases() {
    }

    /** {@return the files, which may have gone since} */
    public static List<Path> list() {
        return CaseFolder.preferences().get(PREFERENCE, "").lines().filter(line -> !line.isBlank()).map(Path::of)
                .toList();
    }

    /**
     * Puts a file first.
     *
     * @param file absolute, not null
     */
    public static void remember(Path file) {
        List<Path> files = new ArrayList<>(list());
        files.remove(file);
        files.add(0, file);
        store(files);
    }

    /**
     * Takes a file off the list.
     *
     * @param file absolute, not null
     */
    public static void forget(Path file) {
        List<Path> files = new ArrayList<>(list());
        if (files.remove(file)) {
            store(files);
        }
    }

    private static void store(List<Path> files) {
        IEclipsePreferences preferences = CaseFolder.preferences();
        preferences.put(PREFERENCE,
                String.join(SEPARATOR, files.stream().limit(MOST).map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
