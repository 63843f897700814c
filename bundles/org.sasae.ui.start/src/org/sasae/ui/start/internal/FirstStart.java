// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Shows the welcome page at the first start, and later as long as the person wants it; never where case files were
 * named on the command line, for then the person knows where to go.
 */
public final class FirstStart implements IStartup {

    /** System property: {@code false} keeps the page away, for pictures and tests of other things. */
    private static final String PROPERTY = "sasae.welcome";

    /** Preference: whether to show the page at a start. */
    private static final String AT_START = "welcomeAtStart";

    private static final String SHOWN = "welcomeShown";

    @Override
    public void earlyStartup() {
        if (!Boolean.parseBoolean(System.getProperty(PROPERTY, "true")) || !(isWanted() || !wasShown())
                || Arrays.stream(Platform.getApplicationArgs()).anyMatch(each -> each.endsWith(".sasae"))) {
            return;
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::show);
    }

    private static void show() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            WelcomeHandler.open(window.getActivePage());
            put(SHOWN, true);
        } catch (PartInitException e) {
            ILog.get().error("The welcome page cannot be opened", e);
        }
    }

    /** {@return whether the page is shown at each start} */
    static boolean isWanted() {
        return node().getBoolean(AT_START, false);
    }

    static void setWanted(boolean wanted) {
        put(AT_START, wanted);
    }

    private static boolean wasShown() {
        return node().getBoolean(SHOWN, false);
    }

    private static void put(String key, boolean value) {
        node().putBoolean(key, value);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(FirstStart.class).getSymbolicName());
    }
}
