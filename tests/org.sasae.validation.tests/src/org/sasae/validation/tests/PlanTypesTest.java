// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.plantype.ServiceUse;
import org.sasae.core.plantype.SheetUse;
import org.sasae.core.plantype.Sheets;
import org.sasae.core.plantype.StepUse;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.SupportCategory;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;

/** The four national plan types, as the plug-ins describe them. */
class PlanTypesTest {

    private final PlanTypeRegistry types = InstalledPlugins.planTypes();

    private PlanType type(String id) {
        return types.find(id).orElseThrow();
    }

    @Test
    void theFourTypesAreInstalledInTheirOrder() {
        assertEquals(FormExamples.TYPES, types.all().stream().map(PlanType::id).toList());
    }

    @Test
    void everyTypeHasItsNamesInBothLanguages() {
        for (PlanType type : types.all()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                assertFalse(type.name().in(language).startsWith("!"), type.id());
                assertFalse(type.shortName().in(language).startsWith("!"), type.id());
                assertFalse(type.description().in(language).startsWith("!"), type.id());
            }
        }
        assertEquals("介護予防支援", type("support").shortName().in(Locale.JAPANESE));
    }

    @Test
    void onlyPeopleWithASupportLevelMayHavePreventiveSupport() {
        assertFalse(type("support").careLevels().contains(CareLevel.PROGRAMME_TARGET));
        assertTrue(type("managementA").careLevels().contains(CareLevel.PROGRAMME_TARGET));
    }

    @Test
    void typeCIsNeitherDelegatedNorMonitored() {
        PlanType type = type("managementC");
        assertFalse(type.delegable());
        assertEquals(StepUse.NOT_PART, type.stepUse(ProcessStepKind.MONITORING));
        assertEquals(StepUse.NOT_PART, type.stepUse(ProcessStepKind.MEETING));
        assertEquals(SheetUse.NOT_USED, type.sheets().get(Sheets.EVALUATION));
        assertEquals(ServiceUse.EXCLUDED, type.serviceUse(SupportCategory.DESIGNATED_PROGRAMME));
    }

    @Test
    void typeBMayDoWithoutMeetingAndMonitoring() {
        assertEquals(StepUse.OPTIONAL, type("managementB").stepUse(ProcessStepKind.MEETING));
        assertEquals(StepUse.OPTIONAL, type("managementB").stepUse(ProcessStepKind.MONITORING));
        assertEquals(StepUse.MANDATORY, type("managementB").stepUse(ProcessStepKind.EVALUATION));
    }

    @Test
    void aCaseWhoseTypeIsGoneSaysSoAndNothingElseOfThatType() {
        CareCase careCase = SampleCases.support();
        SampleCases.goal(careCase).getSupportRows().clear();
        PlanTypeRegistry without = PlanTypeRegistry.of(
                types.all().stream().filter(type -> !type.id().equals("support")).toList());
        List<String> found = InstalledPlugins.builder(SampleCases.TODAY).planTypes(without).build().check(careCase)
                .stream().map(Finding::ruleId).toList();
        assertEquals(List.of("R-TYP-01"), found);
    }
}
