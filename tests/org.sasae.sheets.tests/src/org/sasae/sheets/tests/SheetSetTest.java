// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.plantype.SheetUse;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.sheets.GenogramPicture;
import org.sasae.sheets.SheetBatch;
import org.sasae.sheets.SheetCatalog;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetSet;

/** Which sheets a case needs, and making them for many cases. */
class SheetSetTest {

    private static final SheetSet SET = new SheetSet(SheetCatalog.installed(),
            PlanTypeRegistry.of(List.of(PlanType.builder("support").sheet("basic", SheetUse.REQUIRED)
                    .sheet("plan", SheetUse.REQUIRED).sheet("progress", SheetUse.OPTIONAL)
                    .sheet("evaluation", SheetUse.NOT_USED).build())),
            MunicipalityProfileRegistry.of(List.of(MunicipalityProfile.builder("town")
                    .sheet("support", "progress", SheetUse.REQUIRED).build())));

    private static CareCase careCase(String profile) {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        careCase.setProfileId(profile);
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        plan.setPlanTypeId("support");
        careCase.getPlans().add(plan);
        return careCase;
    }

    private static Path sample(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return folder.resolve("samples").resolve(name);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thePlanTypeSaysWhatIsNeeded() throws SheetException {
        assertEquals(List.of("basic", "plan"), SET.needed(careCase(null), null, Locale.JAPANESE));
    }

    @Test
    void theMunicipalityMayAskForMore() throws SheetException {
        assertEquals(List.of("basic", "plan", "progress"), SET.needed(careCase("town"), null, Locale.JAPANESE));
    }

    @Test
    void withoutAPlanTypeBasicInformationAndPlanAreNeeded() throws SheetException {
        CareCase careCase = careCase(null);
        careCase.getPlans().getFirst().setPlanTypeId(null);

        assertEquals(List.of("basic", "plan"), SET.needed(careCase, null, Locale.JAPANESE));
        assertEquals(List.of("basic"),
                SET.needed(CareFactory.eINSTANCE.createCareCase(), null, Locale.JAPANESE));
    }

    @Test
    void manyCasesAreMadeAndABrokenOneIsReported(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.sasae"), "x");
        Path out = folder.resolve("out");

        List<SheetBatch.Outcome> outcomes = new SheetBatch(GenogramPicture.NONE, SheetFormat.XLSX, out,
                Locale.JAPANESE).run(List.of(sample("mrs-a.sasae"), broken, sample("hanaoka.sasae")),
                        careCase -> List.of("plan", "basic"), null);

        assertEquals(List.of(2, 0, 2), outcomes.stream().map(outcome -> outcome.written().size()).toList());
        assertTrue(outcomes.get(1).problems().getFirst().contains("broken.sasae"));
        assertEquals(List.of("hanaoka-basic.xlsx", "hanaoka-plan.xlsx", "mrs-a-basic.xlsx", "mrs-a-plan.xlsx"),
                names(out));
    }

    @Test
    void aCancelStopsTheBatch(@TempDir Path folder) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        SheetBatch batch = new SheetBatch(GenogramPicture.NONE, SheetFormat.PDF, folder, Locale.JAPANESE);

        assertThrows(OperationCanceledException.class,
                () -> batch.run(List.of(sample("mrs-a.sasae")), careCase -> List.of("plan"), monitor));
    }
}
