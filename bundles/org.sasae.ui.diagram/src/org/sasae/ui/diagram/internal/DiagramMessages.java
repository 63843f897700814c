// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the pages with pictures. */
public final class DiagramMessages extends NLS {

    public static String Arrange;
    public static String Arranging;
    public static String Copied;
    public static String CopyPicture;
    public static String DrawLine;
    public static String Export;
    public static String Exported;
    public static String ExportFailed;
    public static String LineOf;
    public static String LinkFrom;
    public static String LinkTo;
    public static String Move;
    public static String NoCase;
    public static String NoPrinter;
    public static String Outline;
    public static String Overview;
    public static String Palette;
    public static String PaletteHelp;
    public static String Print;
    public static String Search;
    public static String SearchFound;
    public static String SearchHelp;
    public static String SearchNone;
    public static String SelectedMany;
    public static String ShowInForm;
    public static String ToolBar;
    public static String ToolNotNow;
    public static String Type;
    public static String Typing;
    public static String ZoomFit;
    public static String ZoomLarger;
    public static String ZoomSmaller;
    public static String ZoomUsual;

    static {
        NLS.initializeMessages("org.sasae.ui.diagram.internal.messages", DiagramMessages.class);
    }

    private DiagramMessages() {
    }
}
