// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.model.edit.Wording;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.TrainingPackage;

/** Texts of packs in the language of the reader. */
public final class Phrases {

    private Phrases() {
    }

    /**
     * @param phrase a text of a pack; null where the pack has none
     * @param locale the language wanted
     * @return the text; the Japanese one where there is no translation; the empty string for null
     */
    public static String text(Phrase phrase, Locale locale) {
        if (phrase == null) {
            return "";
        }
        boolean english = !Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        String preferred = english ? phrase.getEn() : phrase.getJa();
        String other = english ? phrase.getJa() : phrase.getEn();
        return has(preferred) ? preferred : has(other) ? other : "";
    }

    /** Whether there is any text in it. */
    public static boolean isEmpty(Phrase phrase) {
        return phrase == null || !has(phrase.getJa()) && !has(phrase.getEn());
    }

    /**
     * Names a value of the training metamodel, such as 見直しが必要.
     *
     * @param value  a value of one of its enumerations, not null
     * @param locale the language wanted
     */
    public static String label(Enumerator value, Locale locale) {
        if (TrainingPackage.eINSTANCE.getEClassifier(value.getClass().getSimpleName()) instanceof EEnum enumeration) {
            return Wording.of(locale).literal(enumeration.getEEnumLiteral(value.getName()));
        }
        return Wording.of(locale).literal(value);
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }
}
