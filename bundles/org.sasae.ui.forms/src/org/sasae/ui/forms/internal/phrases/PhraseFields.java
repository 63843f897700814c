// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.WidgetKind;
import org.sasae.model.care.CarePackage;
import org.sasae.model.edit.Wording;

/** The long texts of a case, by the key that phrases use for them. */
final class PhraseFields {

    private PhraseFields() {
    }

    /** {@return keys such as {@code PlanGoal.text} with names for people, in the order of the model} */
    static Map<String, String> names(Wording wording) {
        Map<String, String> names = new LinkedHashMap<>();
        for (EClassifier each : CarePackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                for (FormField field : FormModel.fields(type)) {
                    if (field.widget() == WidgetKind.MULTILINE) {
                        names.put(type.getName() + '.' + field.feature().getName(),
                                wording.type(type) + " › " + wording.feature(field.feature()));
                    }
                }
            }
        }
        return names;
    }
}
