// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementc.tests;

import java.util.stream.Stream;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementCRulesTest extends RuleContract {

    private static final String TYPE = "managementC";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementc";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of();
    }
}
