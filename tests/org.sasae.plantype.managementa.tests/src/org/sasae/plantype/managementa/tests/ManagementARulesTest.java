// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementa.tests;

import java.util.stream.Stream;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of this plan type only. */
class ManagementARulesTest extends RuleContract {

    private static final String TYPE = "managementA";

    @Override
    protected String bundle() {
        return "org.sasae.plantype.managementa";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of();
    }
}
