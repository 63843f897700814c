// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * What a feature of a type takes, as a key of {@code org.sasae.core.files.messages}, with the choices of an enumeration
 * after a colon.
 */
final class Expected {

    private Expected() {
    }

    static String of(EClassifier type) {
        if (type instanceof EEnum choice) {
            return "choice:" + choice.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", "));
        }
        Class<?> java = type.getInstanceClass();
        if (java == LocalDate.class) {
            return "date";
        } else if (java == LocalTime.class) {
            return "time";
        } else if (java == YearMonth.class) {
            return "month";
        } else if (java == boolean.class || java == Boolean.class) {
            return "boolean";
        } else if (java != null && (Number.class.isAssignableFrom(java) || java.isPrimitive())) {
            return "number";
        }
        return "other:" + type.getName();
    }
}
