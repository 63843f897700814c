// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import org.sasae.diagram.DiagramTexts;

/** The same picture for three tasks. */
public enum IcfView {

    /** All factors, as they were found. */
    ASSESS,

    /** Only what leads to one issue or factor. */
    REASON,

    /** The goals and support rows laid over the factors; those that nobody works on stand out. */
    PLAN;

    /**
     * Names the view.
     *
     * @param texts the language, not null
     * @return its name
     */
    public String label(DiagramTexts texts) {
        return texts.message("view." + name());
    }
}
