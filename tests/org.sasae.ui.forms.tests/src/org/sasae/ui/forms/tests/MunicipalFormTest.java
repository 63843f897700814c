// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.edit.Wording;
import org.sasae.ui.forms.internal.state.MunicipalLabels;
import org.sasae.ui.forms.internal.state.PageShape;
import org.sasae.ui.forms.internal.state.RowsState;

/** What a municipality adds to the form: its items on an element, its names of fields. */
class MunicipalFormTest {

    private static final FormField SLOT = FormModel.field(CarePackage.Literals.CARE_ELEMENT__EXTENSIONS).orElseThrow();

    @TempDir
    Path folder;

    private OpenForm form;
    private final CarePlan plan = CareFactory.eINSTANCE.createCarePlan();

    @BeforeEach
    void openCase() throws Exception {
        form = new OpenForm(folder);
        plan.setPlanTypeId("managementC");
        form.careCase().getPlans().add(plan);
    }

    @AfterEach
    void closeCase() throws Exception {
        form.close();
    }

    @Test
    void withoutAMunicipalityThereIsNothingToAdd() {
        assertTrue(PageShape.isUnusable(plan, SLOT));
        assertFalse(rows().canAdd());
    }

    @Test
    void theMunicipalityOfTheCaseSaysWhatCanBeAdded() {
        form.careCase().setProfileId("yokohama");
        assertFalse(PageShape.isUnusable(plan, SLOT));
        assertEquals(List.of("IkiikiPlan"), rows().newTypes().stream().map(type -> type.getName()).toList());

        plan.setPlanTypeId("managementA");
        assertTrue(PageShape.isUnusable(plan, SLOT));
    }

    @Test
    void whatIsAddedBelongsToTheMunicipalityAndCanBeUndone() {
        form.careCase().setProfileId("yokohama");
        MunicipalExtension added = (MunicipalExtension) rows().add(rows().newTypes().get(0), null);

        assertEquals("yokohama", added.getProfileId());
        assertEquals("GoGo健康！いきいきプラン", form.context().describer().describe(added));
        form.session().undo();
        assertTrue(plan.getExtensions().isEmpty());
    }

    @Test
    void whatIsThereStaysVisibleWhenTheCaseMovesToAnotherMunicipality() {
        form.careCase().setProfileId("yokohama");
        rows().add(rows().newTypes().get(0), null);
        form.careCase().setProfileId(null);

        assertFalse(PageShape.isUnusable(plan, SLOT));
        assertFalse(rows().canAdd());
    }

    @Test
    void aFieldHasTheNameOfTheMunicipality() {
        MunicipalityProfile local = MunicipalityProfile.builder("local")
                .label("Client.phone", locale -> "日中の電話番号").build();
        Wording wording = Wording.of(Locale.JAPANESE).withFeatureNames(
                new MunicipalLabels(form.careCase(), MunicipalityProfileRegistry.of(List.of(local)), Locale.JAPANESE));

        assertEquals("電話番号", wording.feature(CarePackage.Literals.CLIENT__PHONE));
        form.careCase().setProfileId("local");
        assertEquals("日中の電話番号", wording.feature(CarePackage.Literals.CLIENT__PHONE));
        assertEquals("氏名", wording.feature(CarePackage.Literals.CLIENT__NAME));
    }

    private RowsState rows() {
        return new RowsState(form.context(), plan, CarePackage.Literals.CARE_ELEMENT__EXTENSIONS);
    }
}
