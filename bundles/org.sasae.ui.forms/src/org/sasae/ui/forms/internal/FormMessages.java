// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the case editor. */
public final class FormMessages extends NLS {

    public static String Add;
    public static String AddOne;
    public static String Remove;
    public static String RemoveOne;
    public static String RemoveTitle;
    public static String Up;
    public static String UpOne;
    public static String Down;
    public static String DownOne;
    public static String Choose;
    public static String ChooseFor;
    public static String NoneChosen;
    public static String PickPrompt;
    public static String PickFilter;
    public static String PlanTypeMissing;
    public static String LevelError;
    public static String LevelWarning;
    public static String LevelHint;
    public static String Pages;
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

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.messages", FormMessages.class);
    }

    private FormMessages() {
    }
}
