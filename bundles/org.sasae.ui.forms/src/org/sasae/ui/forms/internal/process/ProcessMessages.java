// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import org.eclipse.osgi.util.NLS;

/** Texts of the line of stations and of the wizard for a new plan. */
public final class ProcessMessages extends NLS {

    public static String Heading;
    public static String NoPlan;
    public static String NoType;
    public static String UnknownType;
    public static String Plan;
    public static String NewPlan;
    public static String ChooseType;
    public static String Open;
    public static String StationAction;
    public static String DoneOn;
    public static String LastOn;
    public static String DueOn;
    public static String DueIn;
    public static String DueToday;
    public static String DueOver;
    public static String DueName;
    public static String MoreFindings;
    public static String WizardTitle;
    public static String WizardDescription;
    public static String WizardPerson;
    public static String WizardNoLevel;
    public static String WizardChecklist;
    public static String WizardChecklistHits;
    public static String WizardNoChecklist;
    public static String Separator;
    public static String WizardWishes;
    public static String WizardTypes;
    public static String WizardFits;
    public static String WizardFitsWith;
    public static String WizardFitsNot;
    public static String WizardProposed;
    public static String WizardReasons;
    public static String WizardNoRemark;
    public static String WizardRule;
    public static String WizardChosenAgainst;
    public static String WizardFollows;
    public static String WizardName;
    public static String WizardNotOffered;
    public static String ColumnType;
    public static String ColumnFit;

    static {
        NLS.initializeMessages(ProcessMessages.class.getPackageName() + ".messages", ProcessMessages.class);
    }

    private ProcessMessages() {
    }
}
