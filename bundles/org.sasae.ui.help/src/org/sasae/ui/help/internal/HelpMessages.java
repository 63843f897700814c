// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import org.eclipse.osgi.util.NLS;

/** Texts around the help. */
final class HelpMessages extends NLS {

    public static String Contents;
    public static String ContentsTitle;
    public static String Back;
    public static String Forward;
    public static String InBrowser;
    public static String Search;
    public static String Page;
    public static String Found;
    public static String NothingFound;
    public static String NoPage;
    public static String More;
    public static String WindowTitle;
    public static String BrowserFailed;

    static {
        NLS.initializeMessages("org.sasae.ui.help.internal.messages", HelpMessages.class);
    }

    private HelpMessages() {
    }
}
