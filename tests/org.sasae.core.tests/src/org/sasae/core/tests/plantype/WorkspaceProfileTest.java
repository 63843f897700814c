// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.plantype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

class WorkspaceProfileTest {

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();

    @AfterEach
    void chooseNone() throws BackingStoreException {
        WorkspaceProfile.choose("");
    }

    @Test
    void withoutAnyChoiceThereIsNoProfile() {
        assertEquals("", WorkspaceProfile.chosen());
        assertNull(WorkspaceProfile.idOf(careCase));
    }

    @Test
    void aCaseThatChoosesNoneFollowsTheWorkspace() throws BackingStoreException {
        WorkspaceProfile.choose("yokohama");
        assertEquals("yokohama", WorkspaceProfile.idOf(careCase));
        careCase.setProfileId(" ");
        assertEquals("yokohama", WorkspaceProfile.idOf(careCase));
    }

    @Test
    void aCaseCanChooseAnotherOneOrTheNationalDefaults() throws BackingStoreException {
        WorkspaceProfile.choose("yokohama");
        careCase.setProfileId("minokamo");
        assertEquals("minokamo", WorkspaceProfile.idOf(careCase));
        careCase.setProfileId(MunicipalityProfile.NATIONAL_ID);
        assertEquals(MunicipalityProfile.NATIONAL_ID, WorkspaceProfile.idOf(careCase));
    }
}
