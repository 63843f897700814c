// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.SampleCases;

/** No rule complains of a well-kept case. */
class SampleCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"support", "managementA", "managementB", "managementC"})
    void aWellKeptCaseHasNoFindings(String planTypeId) {
        assertEquals(List.of(), InstalledPlugins.engine(SampleCases.TODAY).check(SampleCases.of(planTypeId)));
    }
}
