// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench. */
public final class UiMessages extends NLS {

    public static String NavigatorName;
    public static String NavigatorLevel;
    public static String NavigatorPlanType;
    public static String NavigatorDeadline;
    public static String NavigatorFindings;
    public static String NavigatorOpen;
    public static String NavigatorDelete;
    public static String DeleteTitle;
    public static String DeleteQuestion;
    public static String DeleteCopies;
    public static String DeleteUnsaved;
    public static String DeleteFinal;
    public static String DeleteYes;
    public static String Cancel;
    public static String NavigatorSameName;
    public static String NavigatorReading;
    public static String NavigatorUnreadable;
    public static String NavigatorEmpty;
    public static String NavigatorDaysLeft;
    public static String NavigatorDaysOver;
    public static String NavigatorNoName;
    public static String NavigatorSearch;
    public static String FindingsNone;
    public static String FindingsSelect;
    public static String FindingsNoCase;
    public static String FindingsCount;
    public static String FindingsWhere;
    public static String FindingsRule;
    public static String FindingsMessage;
    public static String FindingsWhy;
    public static String FindingsSource;
    public static String FindingsFix;
    public static String UndoNamed;
    public static String RedoNamed;
    public static String OpenTitle;
    public static String OpenFilter;
    public static String NewTitle;
    public static String RecentEmpty;
    public static String PreferencesDescription;
    public static String PreferencesFolder;
    public static String PreferencesLanguage;
    public static String PreferencesSystemLanguage;
    public static String PreferencesTheme;
    public static String PreferencesWhiteOnBlack;
    public static String PreferencesLight;
    public static String PreferencesBlackOnWhite;
    public static String PreferencesDark;
    public static String PreferencesTextSize;
    public static String MunicipalityDescription;
    public static String MunicipalityChoice;
    public static String MunicipalityNational;
    public static String MunicipalityMissing;
    public static String MunicipalityNote;
    public static String MunicipalityFailed;
    public static String OpenAllFiles;
    public static String Undo;
    public static String Redo;
    public static String FindTitle;
    public static String FindWords;
    public static String FindText;
    public static String FindCount;
    public static String NewDescription;
    public static String NewClientInFamily;
    public static String NewBirth;
    public static String NewDateExample;
    public static String NewFileName;
    public static String NewLater;
    public static String NewBadDate;
    public static String NewNoFileName;
    public static String NewBadFileName;
    public static String NewFileExists;
    public static String NewFolderFailed;
    public static String OverCasesCount;
    public static String OverCasesTitle;
    public static String OverCasesFinding;
    public static String OverCasesComma;

    static {
        NLS.initializeMessages("org.sasae.ui.internal.messages", UiMessages.class);
    }

    private UiMessages() {
    }
}
