// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.model.edit.Wording;
import org.sasae.training.model.TrainingPackage;

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
}
