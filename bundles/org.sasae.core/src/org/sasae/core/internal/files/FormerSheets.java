// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SheetRecord;

/**
 * Gives the sheets that a plan has recorded as made the ids of today. The ids changed while the format of files stayed
 * the same, so this is no {@link org.sasae.core.files.Migration}: it is done for each file that is read.
 */
final class FormerSheets {

    private static final Properties IDS = load();

    private FormerSheets() {
    }

    private static Properties load() {
        Properties ids = new Properties();
        try (InputStream in = FormerSheets.class.getResourceAsStream("former-sheets.properties")) {
            ids.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    /** Renews the ids of a case that nobody works on yet. */
    static void renew(CareCase careCase) {
        for (CarePlan plan : careCase.getPlans()) {
            for (SheetRecord made : plan.getSheetRecords()) {
                if (made.getSheetId() != null) {
                    made.setSheetId(IDS.getProperty(made.getSheetId(), made.getSheetId()));
                }
            }
        }
    }
}
