// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.model.edit.Wording;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.TrainingPackage;
import org.sasae.ui.training.internal.TrainingMessages;

/** Names of the values of the training model, as its package gives them. */
public final class Labels {

    private Labels() {
    }

    /**
     * Names a value.
     *
     * @param value  a value of an enumeration of the training model, not null
     * @param locale the language, not null
     * @return its name
     */
    public static String of(Enumerator value, Locale locale) {
        EEnum type = (EEnum) TrainingPackage.eINSTANCE.getEClassifier(value.getClass().getSimpleName());
        return Wording.of(locale).literal(type.getEEnumLiteral(value.getName()));
    }

    /** {@return the name or pseudonym of the learner, or words for somebody who gave none} */
    public static String learner(Attempt attempt) {
        return attempt.getLearner() == null || attempt.getLearner().isBlank() ? TrainingMessages.NoName
                : attempt.getLearner();
    }
}
