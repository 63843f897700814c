// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import org.eclipse.osgi.util.NLS;

/** Texts of the genogram. */
public final class GenogramMessages extends NLS {

    public static String ChildOf;
    public static String HandleBrother;
    public static String HandleDaughter;
    public static String HandleParent;
    public static String HandleParents;
    public static String HandlePartner;
    public static String HandleSister;
    public static String HandleSon;
    public static String Hint;
    public static String LeaveHousehold;
    public static String LeftHousehold;
    public static String Name;
    public static String Tools;
    public static String TurnRound;

    static {
        NLS.initializeMessages("org.sasae.ui.diagram.internal.genogram.messages", GenogramMessages.class);
    }

    private GenogramMessages() {
    }
}
