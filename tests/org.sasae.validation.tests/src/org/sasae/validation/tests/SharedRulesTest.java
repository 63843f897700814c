// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import java.util.stream.Stream;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules that several plan types share. */
class SharedRulesTest extends RuleContract {

    @Override
    protected String bundle() {
        return "org.sasae.validation";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of(FormExamples.all(), PeriodExamples.all(), CertificationExamples.all(),
                EligibilityExamples.all(), ProcessExamples.all(), MonitoringExamples.all()).flatMap(examples -> examples);
    }
}
