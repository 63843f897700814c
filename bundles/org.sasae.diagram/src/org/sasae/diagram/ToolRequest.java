// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.model.care.CareCase;

/**
 * What a tool works on.
 *
 * @param domain where the case's commands run, not null
 * @param careCase the case, not null
 * @param selection what the user has selected, in the order of selecting; may be empty
 * @param texts the language in which new objects are named, not null
 */
public record ToolRequest(EditingDomain domain, CareCase careCase, List<EObject> selection, DiagramTexts texts) {

    /** Copies the selection. */
    public ToolRequest {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(careCase);
        Objects.requireNonNull(texts);
        selection = List.copyOf(selection);
    }

    /**
     * Gives the one selected object when it is of a class.
     *
     * @param <T> the class wanted
     * @param type the class wanted, not null
     * @return the object, empty when something else or more than one object is selected
     */
    public <T> Optional<T> single(Class<T> type) {
        return selection.size() == 1 && type.isInstance(selection.get(0))
                ? Optional.of(type.cast(selection.get(0))) : Optional.empty();
    }

    /**
     * Gives the selected objects of a class.
     *
     * @param <T> the class wanted
     * @param type the class wanted, not null
     * @return the objects, in the order of selecting
     */
    public <T> List<T> all(Class<T> type) {
        return selection.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
