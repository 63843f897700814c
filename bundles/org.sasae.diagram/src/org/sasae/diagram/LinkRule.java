// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;

/**
 * One row of the table of links that may be drawn ({@code links.tsv}).
 *
 * @param kind the picture
 * @param id the id of the link tool; its label stands in the messages as {@code link.<id>}
 * @param link the class of the object that the link is, or the class that gets a reference
 * @param value the value of the link's kind, null where the class has no kinds
 * @param source the class at which the line begins
 * @param target the class at which it ends
 * @param condition what must hold between the two ends
 */
public record LinkRule(DiagramKind kind, String id, EClass link, Enumerator value, EClass source, EClass target,
        LinkCondition condition) {

    /**
     * Names the link.
     *
     * @param texts the language, not null
     * @return the label in the palette
     */
    public String label(DiagramTexts texts) {
        return value == null ? texts.message("link." + id)
                : texts.message("link.withKind", texts.wording().type(link), texts.literal(value));
    }
}
