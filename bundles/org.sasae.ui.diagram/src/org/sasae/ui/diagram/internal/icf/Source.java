// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfFactor;

/**
 * Where the words of a factor stand.
 *
 * @param owner the object with the text
 * @param feature its text
 * @param quotation the words, empty where only the area is known
 */
record Source(EObject owner, EAttribute feature, String quotation) {

    /**
     * A part of a text.
     *
     * @param from the first letter
     * @param to behind the last letter
     */
    record Range(int from, int to) {
    }

    /**
     * Looks for the words: first in the assessment of the area, then in the whole case, as texts may have been moved.
     *
     * @param factor the factor, not null
     * @param careCase the case, not null
     * @return the place; without the words the situation of the area; empty when neither is known
     */
    static Optional<Source> of(IcfFactor factor, CareCase careCase) {
        String quotation = factor.getQuotation() == null ? "" : factor.getQuotation().strip();
        EObject area = factor.getAreaAssessment();
        Optional<Source> found = quotation.isEmpty() ? Optional.empty()
                : Optional.ofNullable(area).flatMap(each -> in(each, quotation)).or(() -> in(careCase, quotation));
        return found.or(() -> Optional.ofNullable(area)
                .map(each -> new Source(each, CarePackage.Literals.AREA_ASSESSMENT__SITUATION, quotation)));
    }

    private static Optional<Source> in(EObject top, String quotation) {
        Optional<Source> here = at(top, quotation);
        for (Iterator<EObject> all = top.eAllContents(); here.isEmpty() && all.hasNext();) {
            EObject next = all.next();
            here = next instanceof IcfFactor ? Optional.empty() : at(next, quotation);
        }
        return here;
    }

    private static Optional<Source> at(EObject owner, String quotation) {
        return owner.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
                .filter(attribute -> owner.eGet(attribute) instanceof String text && text.contains(quotation))
                .findFirst().map(attribute -> new Source(owner, attribute, quotation));
    }

    /**
     * Finds the words in the text as a control shows it.
     *
     * @param text the text with the line ends of the control, not null
     * @return where they stand, empty where they do not
     */
    Optional<Range> range(String text) {
        String wanted = quotation.replaceAll("\\R", text.contains("\r\n") ? "\r\n" : "\n");
        int from = wanted.isEmpty() ? -1 : Objects.requireNonNull(text).indexOf(wanted);
        return from < 0 ? Optional.empty() : Optional.of(new Range(from, from + wanted.length()));
    }
}
