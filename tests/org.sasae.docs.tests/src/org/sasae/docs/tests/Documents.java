// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.docs.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the documents are. */
final class Documents {

    private Documents() {
    }

    /** {@return the folder above this one that holds the documents} */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder docs above the test");
        }
        return folder;
    }
}
