// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.edit.Wording;
import org.sasae.ui.FindingTally;
import org.sasae.validation.ValidationEngine;
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
     * Reads a file. Takes as long as the file is large: not for the user interface thread.
     *
     * @param files   opens the file, not null
     * @param file    a case file, not null
     * @param wording names the care level, not null
     * @param deadlines says what is due, not null
     * @param engine  checks the case, null where that is not wanted
     * @return the row, never null
     */
    public static CaseRow read(CaseFiles files, Path file, Wording wording, Deadlines deadlines,
            ValidationEngine engine) {
        try {
            CareCase careCase = files.open(file).careCase().orElseThrow();
            return of(file, careCase, wording, deadlines,
                    engine == null ? FindingTally.NONE : FindingTally.of(engine.check(careCase)));
        } catch (CaseFileException e) {
            return new CaseRow(file, "", "", "", Optional.empty(), e.message(wording.locale()),
                    FindingTally.NONE);
        }
    }

    /**
     * Says the same about a case that is open.
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
