// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.edit.Wording;
import org.sasae.ui.FindingTally;
import org.sasae.validation.process.Deadline;
import org.sasae.validation.process.Deadlines;

/**
 * What the list of cases says about one file.
 *
 * @param file       the case file, not null
 * @param name       name of the client or of the case, empty where none is filled in
 * @param level      care level in words, empty where unknown
 * @param planTypeId id of the latest plan's type, empty where there is none
 * @param deadline   the day until which something is to be done first; empty where nothing is
 * @param problem    why the file cannot be read, empty where it can
 * @param findings   what the rules say, {@link FindingTally#NONE} while the case has not been checked
 */
public record CaseRow(Path file, String name, String level, String planTypeId, Optional<LocalDate> deadline,
        String problem, FindingTally findings) {

    public CaseRow {
        Objects.requireNonNull(file);
    }

    /**
     * Says that a file cannot be read.
     *
     * @param file    the file, not null
     * @param problem why, a sentence for people, not null
     * @return the row, never null
     */
    public static CaseRow unreadable(Path file, String problem) {
        return new CaseRow(file, "", "", "", Optional.empty(), problem, FindingTally.NONE);
    }

    /**
     * Says what the list shows of a case.
     *
     * @param file     its file, not null
     * @param careCase the case, not null
     * @param wording  names the care level, not null
     * @param deadlines says what is due, not null
     * @param findings what the rules say about it, not null
     * @return the row, never null
     */
    public static CaseRow of(Path file, CareCase careCase, Wording wording, Deadlines deadlines,
            FindingTally findings) {
        String name = careCase.getClient() == null ? null : careCase.getClient().getName();
        Optional<Certification> certification = last(careCase.getCertifications());
        Optional<CarePlan> plan = last(careCase.getPlans());
        return new CaseRow(file, name == null || name.isBlank() ? text(careCase.getTitle()) : name,
                certification.map(each -> wording.literal(each.getCareLevel())).orElse(""),
                plan.map(each -> text(each.getPlanTypeId())).orElse(""),
                deadlines.of(careCase).stream().map(Deadline::due).findFirst(), "", findings);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static <T> Optional<T> last(java.util.List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** {@return the words that a search of the list looks at} */
    public String searchText() {
        return (name + " " + level + " " + file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
