// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementb.tests;

import java.util.stream.Stream;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementBRulesTest extends RuleContract {

    private static final String TYPE = "managementB";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementb";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of();
    }
}
