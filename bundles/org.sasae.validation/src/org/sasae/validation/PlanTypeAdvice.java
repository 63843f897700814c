// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;
import org.sasae.core.plantype.PlanType;

/**
 * Whether one plan type fits a person and the support they wish for, and which rules say so.
 *
 * @param type    the type
 * @param against findings that exclude it; empty when it fits
 * @param remarks findings that speak for looking at another type, or that are to be kept in mind
 */
public record PlanTypeAdvice(PlanType type, List<Finding> against, List<Finding> remarks) {

    public PlanTypeAdvice {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
    }

    /** @return true when no rule excludes the type */
    public boolean fits() {
        return against.isEmpty();
    }
}
