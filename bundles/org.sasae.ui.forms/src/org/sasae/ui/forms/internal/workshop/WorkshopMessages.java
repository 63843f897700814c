// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import org.eclipse.osgi.util.NLS;

/** Words of the workshop's panel. */
public final class WorkshopMessages extends NLS {

    public static String Workshop;
    public static String WorkshopHelp;
    public static String Good;
    public static String Points;
    public static String NoPoints;
    public static String NothingYet;
    public static String Rewording;
    public static String BeforeAfter;
    public static String Replaced;
    public static String Apply;
    public static String Questions;
    public static String QuestionLines;
    public static String Examples;
    public static String ExampleArea;
    public static String ExampleLine;
    public static String PointLine;
    public static String PointWithoutWords;
    public static String Quote;
    public static String Bullet;

    static {
        NLS.initializeMessages("org.sasae.ui.forms.internal.workshop.panel", WorkshopMessages.class);
    }

    private WorkshopMessages() {
    }
}
