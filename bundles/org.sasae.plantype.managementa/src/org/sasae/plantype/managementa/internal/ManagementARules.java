// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.managementa.internal;

import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__PLAN_TYPE_ID;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION;
import static org.sasae.model.care.CarePackage.Literals.DELEGATION__CENTRE_ATTENDED_FIRST;
import static org.sasae.model.care.CarePackage.Literals.EVALUATION;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION__AGREEMENT_REACHED;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION__CONTACT_IN_OTHER_MONTHS;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION__PROVIDER_REPORTS_SHARED;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION__RECORD;
import static org.sasae.model.care.CarePackage.Literals.INTERVAL_EXTENSION__STABLE_AFTER_REVIEW;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.PlanType;
import org.sasae.core.plantype.ServiceUse;
import org.sasae.core.text.Texts;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.IntervalExtension;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.YesNo;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.Rule;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleProvider;
import org.sasae.validation.RuleTable;
import org.sasae.validation.TypeFit;

/** The rules that hold for ケアマネジメントA only. R-WHO-05 is the case in which R-WHO-04 says nothing. */
public final class ManagementARules implements RuleProvider {

    private static final String TYPE = "managementA";

    /** Support that a designated provider carries out, or that this type does not have at all. */
    private static final Set<SupportCategory> BY_PROVIDER = Set.of(SupportCategory.PREVENTIVE_BENEFIT,
            SupportCategory.DESIGNATED_PROGRAMME, SupportCategory.SHORT_TERM_PROGRAMME,
            SupportCategory.MUNICIPAL_SERVICE);

    @Override
    public List<Rule> rules() {
        RuleTable table = new RuleTable(Texts.beside(ManagementARules.class));
        table.hint("R-ELG-07", TYPE).ofCase(CARE_PLAN, CarePlan.class, ManagementARules::simplerType);
        table.error("R-WHO-04", TYPE).ofCase(CARE_PLAN, CarePlan.class, ManagementARules::firstCycle, CARE_CASE,
                CERTIFICATION, PROCESS_STEP, DELEGATION, EVALUATION);
        table.hint("R-WHO-08", TYPE).within(CARE_PLAN, CarePlan.class, ManagementARules::centreAttends);
        table.warning("R-MON-06", TYPE).within(CARE_PLAN, CarePlan.class, ManagementARules::interval);
        return table.rules();
    }

    /** Nothing but what people do themselves, residents' groups and general prevention. */
    private static void simplerType(CarePlan plan, RuleContext context, FindingReport report) {
        Set<SupportCategory> categories = TypeFit.categories(plan);
        if (categories.isEmpty() || categories.stream().anyMatch(BY_PROVIDER::contains)) {
            return;
        }
        List<PlanType> simpler = TypeFit.alternatives(plan, context).stream()
                .filter(type -> type.serviceUse(SupportCategory.DESIGNATED_PROGRAMME) == ServiceUse.EXCLUDED).toList();
        if (!simpler.isEmpty()) {
            FindingReport.Entry entry = report.at(plan, CARE_PLAN__PLAN_TYPE_ID).with(simpler.get(0).shortName());
            entry.fix("type", List.of(simpler.get(0).shortName()),
                    Fixes.set(plan, CARE_PLAN__PLAN_TYPE_ID, simpler.get(0).id()));
        }
    }

    private static void firstCycle(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getDelegation() != null && plan.getFirstTimeUser() == YesNo.YES
                && Plans.careLevel(plan) == CareLevel.PROGRAMME_TARGET && !isFollowing(plan, context)) {
            report.at(plan, CARE_PLAN__DELEGATION);
        }
    }

    /** The centre itself carried out one cycle of at least the shortest goal period before. */
    private static boolean isFollowing(CarePlan plan, RuleContext context) {
        CarePlan before = plan.getReplaces();
        if (before == null || before.getDelegation() != null) {
            return false;
        }
        LocalDate from = Plans.begin(before);
        LocalDate to = Plans.begin(plan) == null ? plan.getCreatedOn() : Plans.begin(plan);
        return from == null || to == null
                || !to.isBefore(from.plusMonths(context.limit(Limit.GOAL_MIN_MONTHS)));
    }

    private static void centreAttends(CarePlan plan, RuleContext context, FindingReport report) {
        if (plan.getDelegation() != null && !plan.getDelegation().isCentreAttendedFirst()
                && plan.getOccasions().contains(PlanOccasion.FIRST)) {
            report.at(plan.getDelegation(), DELEGATION__CENTRE_ATTENDED_FIRST).fix("attended",
                    Fixes.set(plan.getDelegation(), DELEGATION__CENTRE_ATTENDED_FIRST, Boolean.TRUE));
        }
    }

    private static void interval(CarePlan plan, RuleContext context, FindingReport report) {
        IntervalExtension extension = plan.getIntervalExtension();
        if (extension == null) {
            return;
        }
        List<EStructuralFeature> missing = new ArrayList<>();
        if (!extension.isStableAfterReview()) {
            missing.add(INTERVAL_EXTENSION__STABLE_AFTER_REVIEW);
        }
        if (!extension.isContactInOtherMonths()) {
            missing.add(INTERVAL_EXTENSION__CONTACT_IN_OTHER_MONTHS);
        }
        if (!extension.isProviderReportsShared()) {
            missing.add(INTERVAL_EXTENSION__PROVIDER_REPORTS_SHARED);
        }
        if (!extension.isAgreementReached()) {
            missing.add(INTERVAL_EXTENSION__AGREEMENT_REACHED);
        }
        if (extension.getRecord() == null) {
            missing.add(INTERVAL_EXTENSION__RECORD);
        }
        if (!missing.isEmpty()) {
            report.at(extension, missing.get(0)).with(missing);
        }
    }
}
