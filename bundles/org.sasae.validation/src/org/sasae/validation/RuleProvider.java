// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;

/** Gives several rules at once; the class named in an extension of {@code org.sasae.validation.rules}. */
public interface RuleProvider {

    /** @return the rules over one case; called once */
    List<Rule> rules();

    /** @return the rules over several cases; called once; none by default */
    default List<WorkspaceRule> workspaceRules() {
        return List.of();
    }
}
