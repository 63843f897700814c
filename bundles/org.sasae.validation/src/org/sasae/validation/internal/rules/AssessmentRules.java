// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT__ISSUE;
import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT__SITUATION;
import static org.sasae.model.care.CarePackage.Literals.AREA_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.AREA_ISSUE__DESCRIPTION;
import static org.sasae.model.care.CarePackage.Literals.AREA_ISSUE__PRESENCE;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT__AREAS;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN__ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.ICF_FACTOR;
import static org.sasae.model.care.CarePackage.Literals.WISH;
import static org.sasae.model.care.CarePackage.Literals.WISH__REASON;
import static org.sasae.validation.Plans.isBlank;

import java.util.List;
import java.util.Optional;
import org.sasae.model.care.Ability;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.Presence;
import org.sasae.model.care.Wish;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.TypeIds;

/** The four areas of the assessment are filled in (記載要領 ⑭～⑯). */
final class AssessmentRules {

    static final List<AssessmentArea> AREAS = List.of(AssessmentArea.MOVEMENT, AssessmentArea.DAILY_LIFE,
            AssessmentArea.SOCIAL_PARTICIPATION, AssessmentArea.HEALTH_MANAGEMENT);

    private AssessmentRules() {
    }

    static void addTo(RuleTable table) {
        table.error("R-FRM-02", TypeIds.SUPPORT, TypeIds.A, TypeIds.B).ofCase(CARE_PLAN, CarePlan.class,
                AssessmentRules::complete, CARE_CASE, ASSESSMENT, AREA_ASSESSMENT, AREA_ISSUE);
        table.warning("R-FRM-03", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                AssessmentRules::reasonForNoIssue, CARE_CASE, ASSESSMENT, AREA_ASSESSMENT, AREA_ISSUE);
        table.hint("R-FRM-16").ofCase(AREA_ASSESSMENT, AreaAssessment.class, AssessmentRules::bothSides, ICF_FACTOR);
        table.hint("R-FRM-18", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                AssessmentRules::passiveWish, CARE_CASE, ASSESSMENT, AREA_ASSESSMENT, WISH);
    }

    /** @return the part of the assessment for one area, or null */
    static AreaAssessment area(Assessment assessment, AssessmentArea area) {
        return assessment.getAreas().stream().filter(part -> part.getArea() == area).findFirst().orElse(null);
    }

    /** @return whether there is an issue in the area; {@link Presence#UNSPECIFIED} when it is not filled in */
    static Presence presence(AreaAssessment area) {
        return area == null || area.getIssue() == null ? Presence.UNSPECIFIED : area.getIssue().getPresence();
    }

    private static void complete(CarePlan plan, RuleContext context, FindingReport report) {
        Optional<Assessment> assessment = Plans.assessment(plan);
        if (assessment.isEmpty()) {
            report.at(plan, CARE_PLAN__ASSESSMENT).variant("none");
            return;
        }
        for (AssessmentArea area : AREAS) {
            AreaAssessment part = area(assessment.get(), area);
            if (part == null) {
                report.at(assessment.get(), ASSESSMENT__AREAS).variant("area").with(area)
                        .fix("addArea", Fixes.add(assessment.get(), ASSESSMENT__AREAS, () -> newArea(area)));
            } else {
                completeArea(part, report);
            }
        }
    }

    private static AreaAssessment newArea(AssessmentArea area) {
        AreaAssessment part = CareFactory.eINSTANCE.createAreaAssessment();
        part.setArea(area);
        return part;
    }

    private static void completeArea(AreaAssessment part, FindingReport report) {
        if (isBlank(part.getSituation())) {
            report.at(part, AREA_ASSESSMENT__SITUATION).variant("situation").with(part.getArea());
        }
        AreaIssue issue = part.getIssue();
        if (presence(part) == Presence.UNSPECIFIED) {
            report.at(issue == null ? part : issue, issue == null ? AREA_ASSESSMENT__ISSUE : AREA_ISSUE__PRESENCE)
                    .variant("presence").with(part.getArea());
        } else if (presence(part) == Presence.PRESENT && isBlank(issue.getDescription())) {
            report.at(issue, AREA_ISSUE__DESCRIPTION).variant("description").with(part.getArea());
        }
    }

    private static void reasonForNoIssue(CarePlan plan, RuleContext context, FindingReport report) {
        Plans.assessment(plan).ifPresent(assessment -> {
            for (AreaAssessment part : assessment.getAreas()) {
                if (presence(part) == Presence.ABSENT && isBlank(part.getIssue().getDescription())) {
                    report.at(part.getIssue(), AREA_ISSUE__DESCRIPTION).with(part.getArea());
                }
            }
        });
    }

    private static void bothSides(AreaAssessment part, RuleContext context, FindingReport report) {
        if (!isBlank(part.getSituation()) && Lexicon.CANNOT.in(part.getSituation())
                && !Lexicon.CAN.in(part.getSituation()) && part.getFactors().stream().noneMatch(
                        AssessmentRules::isStrength)) {
            report.at(part, AREA_ASSESSMENT__SITUATION).with(part.getArea());
        }
    }

    private static boolean isStrength(IcfFactor factor) {
        return factor.getNature() == FactorNature.STRENGTH || factor.getAbility() == Ability.DOES
                || factor.getAbility() == Ability.DOES_WITH_HELP;
    }

    private static void passiveWish(CarePlan plan, RuleContext context, FindingReport report) {
        Plans.assessment(plan).ifPresent(assessment -> {
            for (AreaAssessment part : assessment.getAreas()) {
                for (Wish wish : part.getWishes()) {
                    if (wish.isPassive() && isBlank(wish.getReason())) {
                        report.at(wish, WISH__REASON).with(part.getArea(), wish);
                    }
                }
            }
        });
    }
}
