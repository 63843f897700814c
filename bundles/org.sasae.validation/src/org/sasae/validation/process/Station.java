// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.text.LocalizedText;
import org.sasae.core.text.Texts;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.validation.Finding;

/**
 * One step of the process of a plan, with how far it is.
 *
 * @param kind     the step
 * @param state    how far it is
 * @param date     when it was done; of a step that is done again and again the last time; null when unknown
 * @param deadline the next day until which it is to be done, or null
 * @param todo     what to do now, empty text when nothing
 * @param findings what the rules find at this step, the most serious first
 * @param existing the last record of the step, or null when there is none
 * @param addable  whether {@link StepRecord#of} has something to add now
 */
public record Station(ProcessStepKind kind, StationState state, LocalDate date, Deadline deadline, LocalizedText todo,
        List<Finding> findings, EObject existing, boolean addable) {

    public Station {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(state);
        Objects.requireNonNull(todo);
        findings = List.copyOf(findings);
    }

    /** @return the last record of the step */
    public Optional<EObject> record() {
        return Optional.ofNullable(existing);
    }

    /** @return what the button that adds a record says, such as 会議を記録 */
    public String action(Locale locale) {
        return Texts.beside(Station.class).get("action." + kind.name(), locale);
    }
}
