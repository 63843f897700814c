// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CareCase;
import org.sasae.training.model.Attempt;

/** Every text of a case with its place. */
record CaseTexts(List<Entry> entries) {

    record Entry(EObject owner, EAttribute attribute, String text, String folded) {
    }

    static CaseTexts of(CareCase careCase) {
        List<Entry> entries = new ArrayList<>();
        add(careCase, entries);
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Attempt) {
                // The record of an attempt is never copied.
                all.prune();
            } else {
                add(element, entries);
            }
        }
        return new CaseTexts(entries);
    }

    private static void add(EObject element, List<Entry> entries) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && attribute.isChangeable() && element.eGet(attribute) instanceof String text
                    && !text.isBlank() && !isTechnical(attribute)) {
                entries.add(new Entry(element, attribute, text, FoldedText.of(text)));
            }
        }
    }

    /** Ids of plan types, profiles, sheets and the like, and codes of classifications. */
    private static boolean isTechnical(EAttribute attribute) {
        String name = attribute.getName();
        return name.endsWith("Id") || name.equals("code") || name.endsWith("Code") || name.equals("item");
    }

    int count(String value) {
        String folded = FoldedText.of(value);
        return (int) entries.stream().filter(entry -> entry.folded.contains(folded)).count();
    }
}
