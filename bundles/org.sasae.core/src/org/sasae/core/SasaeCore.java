// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core;

/** Names that several parts of Sasae share. */
public final class SasaeCore {

    /** The symbolic name of this bundle. */
    public static final String BUNDLE_ID = "org.sasae.core";

    /** The extension of a case file, without the dot. */
    public static final String CASE_FILE_EXTENSION = "sasae";

    private SasaeCore() {
    }
}
