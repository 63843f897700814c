// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

/** Identifiers of the workbench's parts, for other plug-ins. */
public final class SasaeUi {

    /** The plug-in that preferences of the workbench are kept under. */
    public static final String PLUGIN_ID = "org.sasae.ui";

    /** The perspective in which a case is written. */
    public static final String CASE_PERSPECTIVE_ID = "org.sasae.ui.casePerspective";

    /** The view of the cases in the workspace folder. */
    public static final String NAVIGATOR_ID = "org.sasae.ui.navigator";

    /** The view of what the rules say about the active case. */
    public static final String FINDINGS_ID = "org.sasae.ui.findings";

    /** The view of the parts of the active case as a tree. */
    public static final String OUTLINE_ID = "org.sasae.ui.forms.outline";

    /** The view of the fields of the selected part of a case. */
    public static final String PROPERTIES_ID = "org.sasae.ui.forms.properties";

    /** The editor of a case, which {@code org.sasae.ui.forms} brings. */
    public static final String CASE_EDITOR_ID = "org.sasae.ui.forms.caseEditor";

    private SasaeUi() {
    }
}
