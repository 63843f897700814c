// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.history;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of earlier versions. */
final class HistoryMessages extends NLS {

    public static String Versions;
    public static String Until;
    public static String Size;
    public static String Kilobytes;
    public static String Differences;
    public static String Where;
    public static String Then;
    public static String Now;
    public static String Restore;
    public static String OpenCopy;
    public static String NoCase;
    public static String None;
    public static String Select;
    public static String Same;
    public static String Reading;
    public static String Summary;
    public static String RestoreStep;
    public static String Failed;
    public static String FailedTitle;

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.history.messages", HistoryMessages.class);
    }

    private HistoryMessages() {
    }
}
