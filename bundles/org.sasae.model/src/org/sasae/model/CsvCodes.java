// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model;

import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sasae.model.care.CarePackage;

/**
 * The codes that ケアプランデータ連携標準仕様 (version 4.1) gives to the values of the model's
 * enumerations. They stand as annotations in {@code care.ecore}; a value without a code cannot be
 * written in that standard.
 */
public final class CsvCodes {

    /** Source of the annotation that carries a code. */
    public static final String ANNOTATION = "urn:sasae:csv";

    private static final String CODE = "code";

    private CsvCodes() {
    }

    /**
     * Gives the code of a value.
     *
     * @param value a value of an enumeration of the case model, not null
     * @return the code, empty where the standard has none (such as "not stated")
     */
    public static Optional<String> codeOf(Enumerator value) {
        EEnum type = (EEnum) CarePackage.eINSTANCE.getEClassifier(value.getClass().getSimpleName());
        return codeOf(type.getEEnumLiteralByLiteral(value.getLiteral()));
    }

    /**
     * Finds the value that a code stands for.
     *
     * @param type the enumeration, not null
     * @param code the code as it stands in a record, not null; surrounding blanks are ignored
     * @return the value, empty when the enumeration does not know the code
     */
    public static Optional<Enumerator> valueOf(EEnum type, String code) {
        String wanted = code.strip();
        return type.getELiterals().stream()
                .filter(literal -> codeOf(literal).filter(wanted::equals).isPresent())
                .map(EEnumLiteral::getInstance)
                .findFirst();
    }

    private static Optional<String> codeOf(EEnumLiteral literal) {
        EAnnotation annotation = literal.getEAnnotation(ANNOTATION);
        return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(CODE));
    }
}
