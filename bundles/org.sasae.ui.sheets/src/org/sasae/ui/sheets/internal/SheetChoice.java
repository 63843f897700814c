// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sasae.core.plantype.SheetUse;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetInfo;
import org.sasae.sheets.SheetSet;

/** The sheets that a person can choose for a case: those that the plan type needs first. No widgets. */
final class SheetChoice {

    /**
     * One of them.
     *
     * @param sheet the sheet
     * @param use   what the plan type says about it
     */
    record Entry(SheetInfo sheet, SheetUse use) {

        /** {@return the name with the use in words} */
        String text() {
            return SheetMessages.bind(SheetMessages.SheetWithUse, sheet.title(), switch (use) {
            case REQUIRED -> SheetMessages.UseRequired;
            case OPTIONAL -> SheetMessages.UseOptional;
            case NOT_USED -> SheetMessages.UseNotUsed;
            });
        }
    }

    private SheetChoice() {
    }

    static List<Entry> of(SheetSet set, CareCase careCase, CarePlan plan) throws SheetException {
        List<Entry> entries = new ArrayList<>();
        set.uses(careCase, plan, Locale.getDefault()).forEach((sheet, use) -> entries.add(new Entry(sheet, use)));
        entries.sort((a, b) -> Boolean.compare(a.use == SheetUse.NOT_USED, b.use == SheetUse.NOT_USED));
        return entries;
    }
}
