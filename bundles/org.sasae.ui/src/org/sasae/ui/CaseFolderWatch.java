// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.navigator.FolderWatch;

/** The case files in the folder that the person has chosen, followed as they come, change and go. */
public final class CaseFolderWatch implements AutoCloseable {

    private final FolderWatch watch;
    private final Runnable changed;
    private final IPreferenceChangeListener chosen = event -> {
        if (CaseFolder.PREFERENCE.equals(event.getKey())) {
            follow();
        }
    };

    /**
     * Follows the folder from now on, and another one as soon as it is chosen.
     *
     * @param changed called in any thread after something has changed, not null
     */
    public CaseFolderWatch(Runnable changed) {
        this.changed = Objects.requireNonNull(changed);
        this.watch = new FolderWatch(changed);
        CaseFolder.preferences().addPreferenceChangeListener(chosen);
        watch.follow(CaseFolder.path());
    }

    private void follow() {
        watch.follow(CaseFolder.path());
        changed.run();
    }

    /**
     * {@return the case files in order of their names, none where there is no such folder}
     *
     * @throws IOException where the folder cannot be read
     */
    public List<Path> files() throws IOException {
        return CaseFolder.files();
    }

    @Override
    public void close() {
        CaseFolder.preferences().removePreferenceChangeListener(chosen);
        watch.close();
    }
}
