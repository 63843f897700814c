// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the dialog for plug-ins. */
public final class PluginMessages extends NLS {

    public static String Title;
    public static String Description;
    public static String Address;
    public static String AddressHelp;
    public static String Folder;
    public static String FolderMessage;
    public static String Show;
    public static String Available;
    public static String Installed;
    public static String Install;
    public static String Remove;
    public static String Close;
    public static String ColumnName;
    public static String ColumnVersion;
    public static String ColumnProvider;
    public static String ColumnId;
    public static String Reading;
    public static String Installing;
    public static String Removing;
    public static String InstalledOne;
    public static String RemovedOne;
    public static String Empty;
    public static String TrustTitle;
    public static String Trust;
    public static String RemoveTitle;
    public static String RemoveQuestion;
    public static String RestartTitle;
    public static String Restart;
    public static String RestartNow;
    public static String RestartLater;

    static {
        NLS.initializeMessages(PluginMessages.class.getPackageName() + ".messages", PluginMessages.class);
    }

    private PluginMessages() {
    }
}
