// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.session;

import java.nio.file.Path;

/** The file with the Sirius diagrams of a case is there and cannot be read. */
public final class RepresentationsUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    RepresentationsUnreadable(Path file, Exception cause) {
        super(String.valueOf(file.getFileName()), cause);
    }
}
