// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.text.LocalizedText;
import org.sasae.model.care.CareCase;

/**
 * A day until which something is to be done in one case. It holds no part of the case, so that the deadlines of many
 * cases can be kept.
 *
 * @param kind    what is due
 * @param from    the first day on which it can be done, or null when there is no such day
 * @param due     the last day in time
 * @param detail  which one, in a few words
 * @param manager who looks after it, empty when unknown
 * @param place   where in the case, see {@link #find(CareCase)}
 * @param feature the feature at that place, or null
 */
public record Deadline(DeadlineKind kind, LocalDate from, LocalDate due, LocalizedText detail, String manager,
        String place, EStructuralFeature feature) {

    /** The order of lists: what is overdue or due first comes first. */
    public static final Comparator<Deadline> FIRST_DUE = Comparator.comparing(Deadline::due)
            .thenComparing(Deadline::kind);

    public Deadline {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(due);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(manager);
        Objects.requireNonNull(place);
    }

    /** @return days from a day to the last day in time: 0 on that day, negative when it is over */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** @return whether the last day in time is over */
    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today);
    }

    /** @return whether it can be done on the day: it is overdue, or its time has come */
    public boolean isOpen(LocalDate today) {
        return isOverdue(today) || from == null || !from.isAfter(today);
    }

    /** @return the element of the case to go to, or empty when it is no longer there */
    public Optional<EObject> find(CareCase careCase) {
        return Places.find(careCase, place);
    }
}
