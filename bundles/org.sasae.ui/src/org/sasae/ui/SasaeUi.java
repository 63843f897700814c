// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

/** Identifiers of the workbench's parts, for other plug-ins. */
public final class SasaeUi {

    /** The perspective in which a case is written. */
    public static final String CASE_PERSPECTIVE_ID = "org.sasae.ui.casePerspective";

    private SasaeUi() {
    }
}
