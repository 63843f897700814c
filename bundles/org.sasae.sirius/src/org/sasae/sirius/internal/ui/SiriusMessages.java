// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the way to Sirius diagrams. */
public final class SiriusMessages extends NLS {

    public static String Beginning;
    public static String Cancel;
    public static String DiscardQuestion;
    public static String DiscardTitle;
    public static String DiscardYes;
    public static String Existing;
    public static String Filter;
    public static String New;
    public static String NotMade;
    public static String NothingInstalled;
    public static String Open;
    public static String OpenTitle;
    public static String Prompt;
    public static String ReadOnly;
    public static String RowOf;

    static {
        NLS.initializeMessages("org.sasae.sirius.internal.ui.messages", SiriusMessages.class);
    }

    private SiriusMessages() {
    }
}
