// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the case editor. */
public final class FormMessages extends NLS {

    public static String AndMore;
    public static String Add;
    public static String AddOne;
    public static String Remove;
    public static String RemoveOne;
    public static String RemoveTitle;
    public static String Up;
    public static String UpOne;
    public static String Down;
    public static String DownOne;
    public static String AddTip;
    public static String RemoveTip;
    public static String UpTip;
    public static String DownTip;
    public static String Copy;
    public static String Paste;
    public static String KeyAdd;
    public static String KeyRemove;
    public static String KeyUp;
    public static String KeyDown;
    public static String KeyCopy;
    public static String KeyPaste;
    public static String Choose;
    public static String ChooseFor;
    public static String PickOne;
    public static String NoneChosen;
    public static String PickPrompt;
    public static String PickFilter;
    public static String PlanTypeMissing;
    public static String MunicipalityOfWorkspace;
    public static String MunicipalityNational;
    public static String AnswerKeys;
    public static String InterestKeys;
    public static String InterestOther;
    public static String Judgements;
    public static String RadarName;
    public static String DiskChanged;
    public static String DiskChangedUnsaved;
    public static String DiskKeep;
    public static String RecoveryTitle;
    public static String RecoveryText;
    public static String RecoveryNewer;
    public static String RecoveryDifferences;
    public static String RecoveryWhere;
    public static String RecoverySaved;
    public static String RecoveryUnsaved;
    public static String RecoveryLine;
    public static String RecoveryUse;
    public static String RecoveryIgnore;
    public static String RecoveryDiscard;
    public static String PlanSheetName;
    public static String PlanSheetHelp;
    public static String PlanSheetHeading;
    public static String SheetSituation;
    public static String SheetWish;
    public static String SheetAreaIssue;
    public static String SheetIssue;
    public static String SheetProposal;
    public static String SheetResponse;
    public static String SheetGoal;
    public static String SheetPoints;
    public static String SheetInformal;
    public static String SheetService;
    public static String SheetServiceType;
    public static String SheetProvider;
    public static String SheetPeriod;
    public static String ReportDamaged;
    public static String ReportReadOnly;
    public static String ReportUnknown;
    public static String ReportSaveAs;
    public static String Pages;
    public static String PageFindings;
    public static String Calendar;
    public static String CalendarFor;
    public static String CalendarKeys;
    public static String CalendarMonthBack;
    public static String CalendarMonthOn;
    public static String CalendarYearBack;
    public static String CalendarYearOn;
    public static String CalendarTip;
    public static String PropertiesNone;
    public static String InUseTitle;
    public static String InUseRead;
    public static String InUseEdit;
    public static String ConflictTitle;
    public static String ConflictQuestion;
    public static String ConflictOverwrite;
    public static String ConflictReload;
    public static String ConflictSaveAs;
    public static String Cancel;
    public static String SaveAsTitle;
    public static String SaveFailedTitle;
    public static String PageBroken;

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.messages", FormMessages.class);
    }

    private FormMessages() {
    }
}
