// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.model.care.CareCase;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetExport;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetInfo;

class SheetCatalogTest {

    private static final String OWN = "<sheet title='市の計画書'><page><grid columns='1'><row><cell>"
            + "市の様式：<v p='plan.oneYearGoal.text'/></cell></row></grid></page></sheet>";

    private static URL template(Path folder, String xml) throws IOException {
        return Files.writeString(folder.resolve("own.xml"), xml).toUri().toURL();
    }

    private static String text(SheetCatalog catalog, String sheet, CareCase careCase)
            throws SheetException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetExport export = new SheetExport(catalog, GenogramPicture.NONE, Locale.ENGLISH)) {
            export.write(sheet, careCase, SheetFormat.PDF, out);
        }
        return PdfText.read(out.toByteArray());
    }

    @Test
    void theSheetsOfEverybodyComeInTheOrderOfASet() throws SheetException {
        assertEquals(List.of("basic", "plan", "progress", "meeting", "evaluation", "checklist", "interest"),
                SheetCatalog.installed().sheets(null, Locale.ENGLISH).stream().map(SheetInfo::id).limit(7).toList());
    }

    @Test
    void aMunicipalityPutsItsSheetInThePlaceOfAnother(@TempDir Path folder) throws SheetException, IOException {
        SheetCatalog catalog = SheetCatalog.installed().with("plan", "city", template(folder, OWN));
        CareCase here = Samples.load("mrs-a");
        here.setProfileId("city");

        assertEquals("市の様式：花づくりを生きがいにしたい", text(catalog, "plan", here));
        assertTrue(text(catalog, "plan", Samples.load("mrs-a")).contains("介護予防サービス・支援計画書"));
    }

    @Test
    void aMunicipalityAddsASheetForItsCasesOnly(@TempDir Path folder) throws SheetException, IOException {
        SheetCatalog catalog = SheetCatalog.installed().with("ikiiki", "city", template(folder, OWN));

        assertTrue(catalog.sheets("city", Locale.ENGLISH).stream().anyMatch(info -> info.title().equals("市の計画書")));
        assertTrue(catalog.sheets(null, Locale.ENGLISH).stream().noneMatch(info -> info.id().equals("ikiiki")));
        assertThrows(SheetException.class, () -> text(catalog, "ikiiki", Samples.load("mrs-a")));
    }

    @Test
    void aTemplateWithAMistakeIsToldWithItsPlace(@TempDir Path folder) throws IOException {
        SheetCatalog catalog = SheetCatalog.installed().with("own", null,
                template(folder, OWN.replace("plan.oneYearGoal", "plan.nothing")));

        SheetException wrong = assertThrows(SheetException.class, () -> text(catalog, "own", Samples.load("mrs-a")));

        assertEquals(SheetException.Reason.BAD_TEMPLATE, wrong.reason());
        assertTrue(wrong.getMessage().contains("plan.nothing.text"), wrong.getMessage());
    }
}
