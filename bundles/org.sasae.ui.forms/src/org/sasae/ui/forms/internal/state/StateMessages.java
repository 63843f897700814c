// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import org.eclipse.osgi.util.NLS;

/** Texts of the form's state, without any widget. */
public final class StateMessages extends NLS {

    public static String UndoAdd;
    public static String UndoRemove;
    public static String UndoMove;
    public static String PartLabel;
    public static String CalendarTitle;
    public static String CalendarDay;
    public static String DateExample;
    public static String HeadlineValidity;
    public static String HeadlineNoName;
    public static String UndoAnswer;
    public static String JudgementLine;
    public static String TargetLine;
    public static String BodyMassLine;
    public static String BodyMassContradiction;
    public static String UnansweredLine;
    public static String RemoveQuestion;
    public static String RemoveContents;
    public static String RemoveKind;
    public static String RemoveReferences;
    public static String RemoveUndo;
    public static String ExpectedWholeNumber;
    public static String ExpectedNumber;
    public static String ExpectedDate;
    public static String ExpectedMonth;
    public static String ExpectedTime;

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.state.messages", StateMessages.class);
    }

    private StateMessages() {
    }

    /**
     * Says what a field expects.
     *
     * @param expected the kind of value, not null
     * @return a sentence with an example
     */
    public static String of(ValueFormat.Expected expected) {
        return switch (expected) {
        case WHOLE_NUMBER -> ExpectedWholeNumber;
        case NUMBER -> ExpectedNumber;
        case DATE -> ExpectedDate;
        case MONTH -> ExpectedMonth;
        case TIME -> ExpectedTime;
        };
    }
}
