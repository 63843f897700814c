// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sasae.model.edit.Wording;

/**
 * One value that can be chosen for an enumeration.
 *
 * @param value what is stored, not null
 * @param label its name in the workbench's language, not null
 */
public record Choice(Object value, String label) {

    /** Names of first values that mean that nothing has been said yet. */
    private static final Set<String> UNSTATED = Set.of("UNSPECIFIED", "UNKNOWN", "UNDETERMINED", "UNANSWERED");

    /**
     * Gives the values of an enumeration in the order of the metamodel.
     *
     * @param type    an enumeration, generated or dynamic, not null
     * @param wording names the values, not null
     * @return the choices, never empty for a proper enumeration
     */
    public static List<Choice> of(EEnum type, Wording wording) {
        Stream<EEnumLiteral> literals = type.getELiterals().stream();
        return literals.map(literal -> new Choice(literal.getInstance(), wording.literal(literal)))
                .toList();
    }

    /**
     * Tells whether a value means that nothing has been said yet.
     *
     * @param literal a value of an enumeration, not null
     * @return true for values such as 未記入
     */
    public static boolean isUnstated(Enumerator literal) {
        return UNSTATED.contains(literal.getName());
    }
}
