// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import org.sasae.ui.diagram.internal.page.DiagramPage;

/** The page of the case editor with the family as a genogram. */
public final class GenogramPage extends DiagramPage {

    /** Makes the page; the case editor calls this through the extension point. */
    public GenogramPage() {
        super(new GenogramFlavour());
    }
}
