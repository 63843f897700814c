// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import org.sasae.ui.diagram.internal.page.DiagramPage;
import org.sasae.ui.diagram.internal.page.DiagramView;

/** The genogram of the active case, to be put beside its forms. */
public final class GenogramView extends DiagramView {

    @Override
    protected DiagramPage createPage() {
        return new GenogramPage();
    }
}
