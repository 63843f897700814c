// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.sheets.SheetFormat;

/**
 * A sheet that somebody wants. It holds a copy of the case, so that it can be made while the person goes on writing.
 *
 * @param sheetId  the sheet
 * @param title    its printed name
 * @param careCase a copy of the case; an empty one for a blank form
 * @param plan     the number of the plan in the case, -1 for the latest
 * @param baseName what the name of a file begins with
 */
public record SheetRequest(String sheetId, String title, CareCase careCase, int plan, String baseName) {

    /** Checks that nothing is null. */
    public SheetRequest {
        Objects.requireNonNull(sheetId);
        Objects.requireNonNull(title);
        Objects.requireNonNull(careCase);
        Objects.requireNonNull(baseName);
    }

    /**
     * Wants a sheet of a case. To be called in the thread that changes the case.
     *
     * @param sheetId  the sheet, not null
     * @param title    its printed name, not null
     * @param careCase the case, not null; copied
     * @param plan     the number of the plan, -1 for the latest
     * @param baseName what the name of a file begins with, not null
     * @return the request, never null
     */
    public static SheetRequest of(String sheetId, String title, CareCase careCase, int plan, String baseName) {
        return new SheetRequest(sheetId, title, EcoreUtil.copy(careCase), plan, baseName);
    }

    /**
     * Wants a blank form.
     *
     * @param sheetId   the sheet, not null
     * @param title     its printed name, not null
     * @param profileId the municipality, null for none
     * @return the request, never null
     */
    public static SheetRequest blank(String sheetId, String title, String profileId) {
        CareCase empty = CareFactory.eINSTANCE.createCareCase();
        empty.setProfileId(profileId);
        return new SheetRequest(sheetId, title, empty, -1, "");
    }

    Optional<CarePlan> carePlan() {
        return plan < 0 || plan >= careCase.getPlans().size() ? Optional.empty()
                : Optional.of(careCase.getPlans().get(plan));
    }

    /**
     * Gives the name of a file for the sheet.
     *
     * @param format the kind of file, not null
     * @return a name without a folder, never null
     */
    public String fileName(SheetFormat format) {
        String name = baseName.isEmpty() ? sheetId : baseName + "-" + sheetId;
        return name + "." + format.extension().toLowerCase(Locale.ROOT);
    }
}
