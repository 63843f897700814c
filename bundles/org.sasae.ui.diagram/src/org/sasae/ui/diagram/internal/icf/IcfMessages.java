// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import org.eclipse.osgi.util.NLS;

/** Texts of the ICF picture. */
public final class IcfMessages extends NLS {

    public static String AllChains;
    public static String Boxes;
    public static String CollapseBox;
    public static String FactorCode;
    public static String FactorCodePick;
    public static String FactorNothing;
    public static String FactorPrompt;
    public static String FactorTitle;
    public static String FactorWords;
    public static String Filter;
    public static String FilterTip;
    public static String Filtered;
    public static String GoToText;
    public static String HintAssess;
    public static String HintPlan;
    public static String HintReason;
    public static String IntoPlan;
    public static String Made;
    public static String MakeAreaIssue;
    public static String MakeGoal;
    public static String MakeOverallIssue;
    public static String Name;
    public static String NoAreaAssessment;
    public static String NoCodes;
    public static String NoPlan;
    public static String NoText;
    public static String PaletteFactors;
    public static String PaletteNature;
    public static String PickCode;
    public static String PickerNear;
    public static String PickerNone;
    public static String PickerNothing;
    public static String PickerPrompt;
    public static String PickerPromptFor;
    public static String PickerSearch;
    public static String PickerTitle;
    public static String ReasonTip;
    public static String ReasonsOf;
    public static String ShowAll;
    public static String Tied;
    public static String TipAssess;
    public static String TipPlan;
    public static String TipReason;
    public static String TurnRound;
    public static String Untied;
    public static String WorkedOnBy;

    static {
        NLS.initializeMessages("org.sasae.ui.diagram.internal.icf.messages", IcfMessages.class);
    }

    private IcfMessages() {
    }
}
