// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A window with nothing in it. */
public final class EmptyPerspective implements IPerspectiveFactory {

    static final String ID = "org.sasae.benchmarks.start.empty";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        // Nothing.
    }
}
