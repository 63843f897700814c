// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of deadlines. */
public final class DeadlineMessages extends NLS {

    public static String Table;
    public static String Picture;
    public static String PictureHelp;
    public static String Manager;
    public static String AllManagers;
    public static String Month;
    public static String AllMonths;
    public static String Overdue;
    public static String Reading;
    public static String Empty;
    public static String Count;
    public static String Unreadable;
    public static String FolderFailed;
    public static String Export;
    public static String ExportName;
    public static String ExportXlsx;
    public static String ExportIcs;
    public static String ExportFailed;
    public static String Refresh;
    public static String MonthShort;
    public static String Tip;

    static {
        NLS.initializeMessages(DeadlineMessages.class.getPackageName() + ".messages", DeadlineMessages.class);
    }

    private DeadlineMessages() {
    }
}
