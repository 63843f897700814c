// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.time.LocalDate;
import java.util.Map;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.PlanTypeRegistry;

/**
 * What surrounds the cases of a workspace.
 *
 * @param profile                the municipality profile of the workspace
 * @param planTypes              the installed plan types
 * @param today                  the day on which the cases are looked at
 * @param longTermCareCases      cases of long-term care (要介護) per care manager, by name; managers of whom nothing
 *                               is known are not in it
 * @param dataExchangeWithClerk  true when the office uses the data exchange system and employs a clerk
 */
public record WorkspaceContext(MunicipalityProfile profile, PlanTypeRegistry planTypes, LocalDate today,
        Map<String, Integer> longTermCareCases, boolean dataExchangeWithClerk) {

    public WorkspaceContext {
        longTermCareCases = Map.copyOf(longTermCareCases);
    }

    /** @return a context in which nothing is known of long-term care cases */
    public static WorkspaceContext of(MunicipalityProfile profile, PlanTypeRegistry planTypes, LocalDate today) {
        return new WorkspaceContext(profile, planTypes, today, Map.of(), false);
    }

    /** @return the number that holds in the workspace */
    public int limit(Limit limit) {
        return profile.limit(limit, null);
    }

    /** @return whether a plan of the first type is of the second type, by itself or because it builds on it */
    public boolean isType(String planTypeId, String wanted) {
        return planTypes.find(planTypeId).map(type -> type.isOrExtends(wanted)).orElse(wanted.equals(planTypeId));
    }
}
