// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import org.sasae.ui.diagram.internal.page.DiagramPage;
import org.sasae.ui.diagram.internal.page.DiagramView;

/** The ICF picture of the active case, to be put beside its forms: words can be dragged over from there. */
public final class IcfBesideView extends DiagramView {

    @Override
    protected DiagramPage createPage() {
        return new IcfPage();
    }
}
