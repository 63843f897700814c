// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import org.eclipse.osgi.util.NLS;

/** Texts around phrases. */
final class PhraseMessages extends NLS {

    public static String PopupName;
    public static String PopupKeys;
    public static String PopupKeysInside;
    public static String PageDescription;
    public static String WhileTyping;
    public static String Table;
    public static String Field;
    public static String Category;
    public static String Text;
    public static String AnyField;
    public static String Add;
    public static String Remove;
    public static String FieldName;
    public static String CategoryName;
    public static String TextName;
    public static String ReadFailed;
    public static String WriteFailed;
    public static String NewPhrase;

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.phrases.messages", PhraseMessages.class);
    }

    private PhraseMessages() {
    }
}
