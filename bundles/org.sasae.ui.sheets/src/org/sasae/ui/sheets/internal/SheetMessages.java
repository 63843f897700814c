// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the sheets and of the data exchange in the workbench. */
public final class SheetMessages extends NLS {

    public static String PreviewSheet;
    public static String PreviewPlan;
    public static String PreviewLatestPlan;
    public static String PreviewPlanNumber;
    public static String PreviewBlank;
    public static String PreviewPrevious;
    public static String PreviewNext;
    public static String PreviewPage;
    public static String PreviewSmaller;
    public static String PreviewLarger;
    public static String PreviewFit;
    public static String PreviewPrint;
    public static String PreviewSavePdf;
    public static String PreviewLaunch;
    public static String PreviewPages;
    public static String PreviewNoCase;
    public static String PreviewWorking;
    public static String PreviewFailed;
    public static String PreviewContinued;
    public static String PreviewMissing;
    public static String UseRequired;
    public static String UseOptional;
    public static String UseNotUsed;
    public static String SheetWithUse;
    public static String Separator;
    public static String SaveTitle;
    public static String SaveFailed;
    public static String LaunchFailed;
    public static String LaunchNone;
    public static String PrintJob;
    public static String PrintFailed;
    public static String ManyTitle;
    public static String ManyHeading;
    public static String ManyCases;
    public static String CasesActive;
    public static String CasesSelected;
    public static String CasesFolder;
    public static String ManySheets;
    public static String ManyNeeded;
    public static String ManyAll;
    public static String ManyChosen;
    public static String ManyFormat;
    public static String ManyFolder;
    public static String ManyBrowse;
    public static String ManyMake;
    public static String ManyNoCases;
    public static String ManyNoSheet;
    public static String ManyNoFolder;
    public static String ManyDone;
    public static String ManyProblems;
    public static String ManyCancelled;
    public static String BlankTitle;
    public static String BlankHeading;
    public static String BlankProfile;
    public static String BlankNational;
    public static String BlankDone;
    public static String SendTitle;
    public static String SendHeading;
    public static String SendFrom;
    public static String SendFor;
    public static String SendOfficeHint;
    public static String SendReplace;
    public static String SendDelete;
    public static String SendProblems;
    public static String SendChecking;
    public static String SendErrors;
    public static String SendFine;
    public static String SendBadOffice;
    public static String SendNothing;
    public static String SendWrite;
    public static String SendDone;
    public static String SendFailed;
    public static String ColumnSeverity;
    public static String ColumnCase;
    public static String ColumnField;
    public static String ColumnMessage;
    public static String SeverityError;
    public static String SeverityWarning;
    public static String SeverityNote;
    public static String ReceiveTitle;
    public static String ReceiveFolder;
    public static String ReceiveHeading;
    public static String ReceivePerson;
    public static String ReceiveInto;
    public static String ReceiveIntoCase;
    public static String ReceiveIntoNew;
    public static String ReceiveDifferences;
    public static String ReceiveProblems;
    public static String ReceiveAll;
    public static String ReceiveNone;
    public static String ReceiveBefore;
    public static String ReceiveAfter;
    public static String ReceiveTakeOver;
    public static String ReceiveSame;
    public static String ReceiveCount;
    public static String ReceiveOther;
    public static String ReceiveFailed;
    public static String ReceiveNobody;
    public static String ReceiveReading;
    public static String ReceiveExists;
    public static String ListTitle;
    public static String ListHeading;
    public static String ListWorkbooks;
    public static String ListAllFiles;
    public static String ListMapping;
    public static String ListClients;
    public static String ListPlans;
    public static String ListLoad;
    public static String ListSave;
    public static String ListHeadingRow;
    public static String ListColumns;
    public static String ListColumn;
    public static String ListMeaning;
    public static String ListNothing;
    public static String ListPeople;
    public static String ListName;
    public static String ListNumber;
    public static String ListRows;
    public static String ListState;
    public static String ListKnown;
    public static String ListNew;
    public static String ListCell;
    public static String ListCount;
    public static String ListDone;

    static {
        NLS.initializeMessages("org.sasae.ui.sheets.internal.messages", SheetMessages.class);
    }

    private SheetMessages() {
    }
}
