// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.osgi.util.NLS;

/** Words around families that come from and go to genealogy programs. */
public final class FamilyMessages extends NLS {

    public static String Export;
    public static String ExportFailed;
    public static String Exported;
    public static String ExportedLess;
    public static String Version5;
    public static String Version7;
    public static String Writing;
    public static String NoCase;
    public static String ReadOnly;
    public static String Import;
    public static String ImportHeading;
    public static String TakeOver;
    public static String Files;
    public static String AllFiles;
    public static String Reading;
    public static String Unreadable;
    public static String Client;
    public static String Way;
    public static String Add;
    public static String Replace;
    public static String Persons;
    public static String Unions;
    public static String Count;
    public static String Notes;
    public static String NoNotes;
    public static String Name;
    public static String Relationship;
    public static String Sex;
    public static String Born;
    public static String Life;
    public static String Becomes;
    public static String New;
    public static String Same;
    public static String Nameless;
    public static String Age;
    public static String Couple;
    public static String Children;
    public static String Separator;
    public static String Line;

    static {
        NLS.initializeMessages("org.sasae.ui.sheets.internal.family", FamilyMessages.class);
    }

    private FamilyMessages() {
    }
}
