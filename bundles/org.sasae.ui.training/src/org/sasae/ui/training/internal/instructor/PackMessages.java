// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import org.eclipse.osgi.util.NLS;

/** Texts about making case packs. */
final class PackMessages extends NLS {

    public static String Add;
    public static String AddOriginal;
    public static String BadSlug;
    public static String Becomes;
    public static String BlankTitle;
    public static String Browse;
    public static String ChooseRow;
    public static String Dates;
    public static String DaysBack;
    public static String DaysOn;
    public static String EmptyPlan;
    public static String Exists;
    public static String FoundIn;
    public static String FromActive;
    public static String FromCaseTitle;
    public static String FromFile;
    public static String InField;
    public static String InText;
    public static String KeepPlan;
    public static String Kept;
    public static String Kind;
    public static String LeftOut;
    public static String LookAgain;
    public static String LookFailed;
    public static String Looking;
    public static String Made;
    public static String MadeBlank;
    public static String MadeFromCase;
    public static String MakeAnyway;
    public static String Masked;
    public static String NameDescription;
    public static String NameTitle;
    public static String NamesSomebody;
    public static String NoActive;
    public static String NoFile;
    public static String NoShift;
    public static String NoTitle;
    public static String Original;
    public static String Place;
    public static String Places;
    public static String Remaining;
    public static String Replacement;
    public static String ReplacementsDescription;
    public static String ReplacementsHow;
    public static String ReplacementsTitle;
    public static String Replacing;
    public static String Report;
    public static String ReportClean;
    public static String ReportHead;
    public static String ReportKept;
    public static String ReportKeptRow;
    public static String ReportKind;
    public static String ReportPrivate;
    public static String ReportRemaining;
    public static String ReportReplaced;
    public static String ReportRow;
    public static String ReportShift;
    public static String Sentences;
    public static String Separator;
    public static String Shift;
    public static String ShiftDays;
    public static String Slug;
    public static String SourceDescription;
    public static String SourceTitle;
    public static String Title;
    public static String UnreadableCase;
    public static String WriteFailed;
    public static String Writing;

    static {
        NLS.initializeMessages("org.sasae.ui.training.internal.instructor.messages", PackMessages.class);
    }

    private PackMessages() {
    }
}
