// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of packs. */
final class PackEditorMessages extends NLS {

    public static String BringPlan;
    public static String BringPlanTitle;
    public static String Broken;
    public static String BrokenWay;
    public static String BrokenWays;
    public static String Brought;
    public static String BroughtOther;
    public static String Cancel;
    public static String ChooseBroken;
    public static String ChooseOwn;
    public static String ChoosePrompt;
    public static String ChooseShipped;
    public static String ChooseTitle;
    public static String ConflictOverwrite;
    public static String ConflictQuestion;
    public static String ConflictReload;
    public static String ConflictTitle;
    public static String CopyToEdit;
    public static String DiskChanged;
    public static String DiskChangedUnsaved;
    public static String DiskKeep;
    public static String Edit;
    public static String Give;
    public static String Given;
    public static String Head;
    public static String Linting;
    public static String Look;
    public static String Missing;
    public static String NoProblems;
    public static String NoTitle;
    public static String NotReady;
    public static String OfPack;
    public static String OpenCase;
    public static String OpenFolder;
    public static String Problem;
    public static String ProblemCount;
    public static String Problems;
    public static String ReadAgain;
    public static String ReadOnly;
    public static String Restore;
    public static String Restored;
    public static String SaveAndTry;
    public static String SaveFailed;
    public static String SaveFailedTitle;
    public static String SaveFirst;
    public static String Tester;
    public static String TryOut;
    public static String Where;

    static {
        NLS.initializeMessages("org.sasae.ui.training.internal.packs.messages", PackEditorMessages.class);
    }

    private PackEditorMessages() {
    }
}
