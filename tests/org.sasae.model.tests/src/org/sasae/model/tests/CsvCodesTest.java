// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sasae.model.CsvCodes;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CognitiveIndependence;
import org.sasae.model.care.PhysicalIndependence;
import org.sasae.model.care.Sex;

class CsvCodesTest {

    /** Code tables of ケアプランデータ連携標準仕様 4.1: UPKIHON 16, 21, 22, 23. */
    static Map<Enumerator, String> codes() {
        return Map.of(
                CareLevel.PROGRAMME_TARGET, "06",
                CareLevel.SUPPORT_1, "12",
                CareLevel.SUPPORT_2, "13",
                CareLevel.CARE_5, "25",
                PhysicalIndependence.J1, "11",
                PhysicalIndependence.C2, "42",
                CognitiveIndependence.IIIB, "06",
                CognitiveIndependence.M, "08",
                Sex.MALE, "1");
    }

    static Set<Map.Entry<Enumerator, String>> codeEntries() {
        return codes().entrySet();
    }

    @ParameterizedTest
    @MethodSource("codeEntries")
    void aValueKnowsItsCode(Map.Entry<Enumerator, String> entry) {
        assertEquals(Optional.of(entry.getValue()), CsvCodes.codeOf(entry.getKey()));
    }

    @Test
    void whatIsNotKnownHasNoCode() {
        assertEquals(Optional.empty(), CsvCodes.codeOf(CareLevel.UNDETERMINED));
    }

    @Test
    void aCodeLeadsBackToItsValue() {
        assertEquals(Optional.of(CareLevel.SUPPORT_2), CsvCodes.valueOf(CarePackage.Literals.CARE_LEVEL, " 13 "));
        assertTrue(CsvCodes.valueOf(CarePackage.Literals.CARE_LEVEL, "99").isEmpty());
    }
}
