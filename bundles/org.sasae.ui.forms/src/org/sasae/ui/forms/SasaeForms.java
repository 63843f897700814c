// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms;

/** Identifiers of the form editors, for other plug-ins. */
public final class SasaeForms {

    /** The symbolic name of this bundle. */
    public static final String BUNDLE_ID = "org.sasae.ui.forms";

    private SasaeForms() {
    }
}
