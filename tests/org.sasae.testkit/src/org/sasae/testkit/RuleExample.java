// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.CareCase;

/**
 * A case about which a rule has something to say, or nothing.
 *
 * @param ruleId      the rule
 * @param description what is special about the case, as a sentence
 * @param fires       whether the rule finds something
 * @param today       the day on which the case is looked at
 * @param profile     the municipality profile that holds, or null for that of the case
 * @param source      makes the case
 */
public record RuleExample(String ruleId, String description, boolean fires, LocalDate today,
        MunicipalityProfile profile, Supplier<CareCase> source) {

    /** A well-kept case of the type, changed so that the rule fires. */
    public static RuleExample fires(String ruleId, String planTypeId, String description, Consumer<CareCase> change) {
        return new RuleExample(ruleId, description, true, SampleCases.TODAY, null,
                () -> changed(planTypeId, change));
    }

    /** A well-kept case of the type, changed in a way that the rule does not mind. */
    public static RuleExample silent(String ruleId, String planTypeId, String description, Consumer<CareCase> change) {
        return new RuleExample(ruleId, description, false, SampleCases.TODAY, null,
                () -> changed(planTypeId, change));
    }

    /** A well-kept case of the type as it is. */
    public static RuleExample silent(String ruleId, String planTypeId) {
        return silent(ruleId, planTypeId, "a well-kept case", careCase -> { });
    }

    /** @return the same example on another day */
    public RuleExample on(String day) {
        return new RuleExample(ruleId, description, fires, LocalDate.parse(day), profile, source);
    }

    /** @return the same example in a municipality */
    public RuleExample in(MunicipalityProfile municipality) {
        return new RuleExample(ruleId, description, fires, today, municipality, source);
    }

    private static CareCase changed(String planTypeId, Consumer<CareCase> change) {
        CareCase careCase = SampleCases.of(planTypeId);
        change.accept(careCase);
        return careCase;
    }

    @Override
    public String toString() {
        return ruleId + (fires ? " fires: " : " is silent: ") + description;
    }
}
