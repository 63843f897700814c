// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.model.care.CareCase;

/** Looks for words in every text of a case. */
public final class CaseSearch {

    private static final int MOST = 500;
    private static final int AROUND = 24;

    private CaseSearch() {
    }

    /**
     * A place where the words stand.
     *
     * @param object    the object, not null
     * @param attribute the attribute, not null
     * @param excerpt   the text around the words in one line, not null
     */
    public record Hit(EObject object, EAttribute attribute, String excerpt) {
    }

    /**
     * Finds words. Case of letters and width of characters do not matter.
     *
     * @param careCase the case, not null
     * @param words    what to look for; nothing is found for blank words
     * @return the places in document order, not more than 500
     */
    public static List<Hit> find(CareCase careCase, String words) {
        String wanted = plain(words).strip();
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        Iterator<EObject> all = EcoreUtil.getAllContents(List.of(careCase));
        while (all.hasNext() && hits.size() < MOST) {
            EObject object = all.next();
            for (FormField field : FormModel.fields(object.eClass())) {
                if (field.feature() instanceof EAttribute attribute && object.eGet(attribute) instanceof String text
                        && plain(text).contains(wanted)) {
                    hits.add(new Hit(object, attribute, excerpt(text, wanted)));
                }
            }
        }
        return hits;
    }

    private static String excerpt(String text, String wanted) {
        String line = text.replaceAll("\\s+", " ");
        int at = plain(line).indexOf(wanted);
        int from = Math.max(0, Math.min(at, line.length()) - AROUND);
        int to = Math.min(line.length(), at + wanted.length() + 2 * AROUND);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
