// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.ui.internal.find.CaseSearch;

/** Words are found wherever they stand in a case. */
class CaseSearchTest {

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();

    CaseSearchTest() {
        careCase.setTitle("ABCデイサービスに通う");
        careCase.setClient(CareFactory.eINSTANCE.createClient());
        careCase.getClient().setName("山田花子");
    }

    @Test
    void wordsAreFoundWhateverTheirWidthAndCase() {
        List<CaseSearch.Hit> hits = CaseSearch.find(careCase, "ａｂｃ");

        assertEquals(List.of(CarePackage.Literals.CARE_CASE__TITLE),
                hits.stream().map(CaseSearch.Hit::attribute).toList());
    }

    @Test
    void aHitNamesItsObject() {
        assertEquals(careCase.getClient(), CaseSearch.find(careCase, "花子").get(0).object());
    }

    @Test
    void nothingIsFoundForBlankWords() {
        assertTrue(CaseSearch.find(careCase, " ").isEmpty());
    }
}
