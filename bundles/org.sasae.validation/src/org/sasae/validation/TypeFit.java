// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.ServiceUse;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SupportCategory;

/** Which of the installed plan types fit the level of the person and the support that is planned. */
public final class TypeFit {

    private TypeFit() {
    }

    /** @return the categories of the rows of the plan */
    public static Set<SupportCategory> categories(CarePlan plan) {
        return Plans.rows(plan).map(row -> row.getCategory()).collect(Collectors.toUnmodifiableSet());
    }

    /** @return true when the level may have the type, or one of the two is unknown */
    public static boolean mayHave(PlanType type, CareLevel level) {
        return level == CareLevel.UNDETERMINED || type.careLevels().isEmpty() || type.careLevels().contains(level);
    }

    /** @return true when the support contains what the type requires and nothing that it excludes */
    public static boolean fits(PlanType type, Set<SupportCategory> categories) {
        Set<SupportCategory> required = type.requiredServices();
        return (required.isEmpty() || required.stream().anyMatch(categories::contains))
                && categories.stream().noneMatch(category -> type.serviceUse(category) == ServiceUse.EXCLUDED);
    }

    /** @return the other types that the municipality offers and that fit the plan, in the order of lists */
    public static List<PlanType> alternatives(CarePlan plan, RuleContext context) {
        Set<SupportCategory> categories = categories(plan);
        CareLevel level = Plans.careLevel(plan);
        return context.planTypes().all().stream()
                .filter(type -> type != context.planType() && context.profile().offers(type.id())
                        && mayHave(type, level) && fits(type, categories))
                .toList();
    }

    /** Offers, for each type that fits, a quick fix that chooses it; the text is under {@code RULE.fix.type}. */
    public static void offerAlternatives(FindingReport.Entry entry, CarePlan plan, RuleContext context) {
        for (PlanType type : alternatives(plan, context)) {
            entry.fix("type", List.of(type.shortName()), domain -> SetCommand.create(domain, plan,
                    CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID, type.id()));
        }
    }
}
