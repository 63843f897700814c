// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/** Notices when files of a folder come, change or go. */
public final class FolderWatch {

    private final Runnable changed;
    private WatchService service;

    /** Calls back in a thread of its own. */
    public FolderWatch(Runnable changed) {
        this.changed = changed;
    }

    /** Follows a folder from now on, and no other. A folder that does not exist is not followed. */
    public void follow(Path folder) {
        close();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            WatchService watching = folder.getFileSystem().newWatchService();
            folder.register(watching, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            service = watching;
            Thread.ofVirtual().name("Sasae folder watch").start(() -> watch(watching));
        } catch (IOException e) {
            // Some file systems cannot be watched; the list is then read again on request only.
            service = null;
        }
    }

    private void watch(WatchService watching) {
        try {
            WatchKey key = watching.take();
            while (key != null) {
                key.pollEvents();
                changed.run();
                key = key.reset() ? watching.take() : null;
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Follows nothing any more. */
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                // Nothing is left to be watched either way.
                service = null;
            }
            service = null;
        }
    }
}
