// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. */
final class StartMessages extends NLS {

    private static final String BUNDLE = "org.sasae.ui.start.internal.messages";

    public static String Title;
    public static String Lead;
    public static String Begin;
    public static String NewCase;
    public static String NewCaseText;
    public static String OpenCase;
    public static String OpenCaseText;
    public static String FirstPlan;
    public static String FirstPlanText;
    public static String Help;
    public static String HelpText;
    public static String Training;
    public static String TrainingText;
    public static String Samples;
    public static String Recent;
    public static String RecentNone;
    public static String RecentGone;
    public static String AtStart;
    public static String SampleFailed;
    public static String NeedsCase;
    public static String NeedsCaseTitle;

    static {
        NLS.initializeMessages(BUNDLE, StartMessages.class);
    }

    private StartMessages() {
    }

    /** {@return what a sample shows; empty for one without words of its own} */
    static Optional<String> sample(String name) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), StartMessages.class.getClassLoader());
        String key = "Sample." + name;
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
