// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.AREA_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.BASIC_CHECKLIST;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.CERTIFICATION;
import static org.sasae.model.care.CarePackage.Literals.CHECKLIST_ANSWER;
import static org.sasae.model.care.CarePackage.Literals.PROCESS_STEP;
import static org.sasae.model.care.CarePackage.Literals.PROGRAMME_NEED;
import static org.sasae.model.care.CarePackage.Literals.PROGRAMME_NEED__HITS;
import static org.sasae.model.care.CarePackage.Literals.PROGRAMME_NEED__ITEMS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.core.checklist.Judgement.Result;
import org.sasae.core.checklist.ProgrammeCount;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.Presence;
import org.sasae.model.care.ProgrammeNeed;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;
import org.sasae.validation.internal.duties.TypeIds;

/** What the basic checklist shows comes back in the plan (記載要領 ㉘). */
final class ChecklistRules {

    private static final EClass[] CHECKLIST = {CARE_CASE, CERTIFICATION, PROCESS_STEP, BASIC_CHECKLIST,
        CHECKLIST_ANSWER};

    /** Areas of the assessment in which one expects to find what a domain of the checklist shows. */
    private static final Map<ChecklistDomain, List<AssessmentArea>> EXPECTED = new EnumMap<>(Map.of(
            ChecklistDomain.MOTOR, List.of(AssessmentArea.MOVEMENT),
            ChecklistDomain.NUTRITION, List.of(AssessmentArea.HEALTH_MANAGEMENT, AssessmentArea.DAILY_LIFE),
            ChecklistDomain.ORAL, List.of(AssessmentArea.HEALTH_MANAGEMENT),
            ChecklistDomain.SECLUSION, List.of(AssessmentArea.SOCIAL_PARTICIPATION, AssessmentArea.MOVEMENT),
            ChecklistDomain.COGNITION, List.of(AssessmentArea.DAILY_LIFE, AssessmentArea.SOCIAL_PARTICIPATION,
                    AssessmentArea.HEALTH_MANAGEMENT),
            ChecklistDomain.DEPRESSION, List.of(AssessmentArea.SOCIAL_PARTICIPATION,
                    AssessmentArea.HEALTH_MANAGEMENT)));

    private ChecklistRules() {
    }

    static void addTo(RuleTable table) {
        table.warning("R-FRM-13").ofCase(CARE_PLAN, CarePlan.class, ChecklistRules::numbers, with(PROGRAMME_NEED));
        table.hint("R-FRM-14", TypeIds.SUPPORT, TypeIds.A).ofCase(CARE_PLAN, CarePlan.class,
                ChecklistRules::addressed, with(ASSESSMENT, AREA_ASSESSMENT, AREA_ISSUE));
    }

    private static EClass[] with(EClass... more) {
        EClass[] all = Arrays.copyOf(CHECKLIST, CHECKLIST.length + more.length);
        System.arraycopy(more, 0, all, CHECKLIST.length, more.length);
        return all;
    }

    private static void numbers(CarePlan plan, RuleContext context, FindingReport report) {
        BasicChecklist checklist = Plans.checklist(plan).orElse(null);
        ChecklistScore score = checklist == null ? null : ChecklistScore.of(checklist);
        ChecklistScore empty = ChecklistScore.of(CareFactory.eINSTANCE.createBasicChecklist());
        for (ProgrammeNeed need : plan.getProgrammeNeeds()) {
            int items = empty.programme(need.getDomain()).items();
            if (need.getItems() != null && need.getItems() != items) {
                report.at(need, PROGRAMME_NEED__ITEMS).variant("items").with(need.getDomain(), need.getItems(), items)
                        .fix("items", Fixes.set(need, PROGRAMME_NEED__ITEMS, items));
            }
            if (score != null && need.getHits() != null) {
                hits(need, score.programme(need.getDomain()), report);
            }
        }
    }

    /** Unanswered items may still add to the number; only what no answer could bring about is wrong. */
    private static void hits(ProgrammeNeed need, ProgrammeCount count, FindingReport report) {
        if (need.getHits() < count.hits() || need.getHits() > count.hits() + count.unanswered()) {
            FindingReport.Entry entry = report.at(need, PROGRAMME_NEED__HITS).variant("hits")
                    .with(need.getDomain(), need.getHits(), count.hits());
            if (count.unanswered() == 0) {
                entry.fix("hits", Fixes.set(need, PROGRAMME_NEED__HITS, count.hits()));
            }
        }
    }

    private static void addressed(CarePlan plan, RuleContext context, FindingReport report) {
        BasicChecklist checklist = Plans.checklist(plan).orElse(null);
        Assessment assessment = Plans.assessment(plan).orElse(null);
        if (checklist == null || assessment == null) {
            return;
        }
        ChecklistScore score = ChecklistScore.of(checklist);
        for (Judgement judgement : Judgement.values()) {
            judgement.domain().filter(domain -> score.result(judgement) == Result.MET
                    && EXPECTED.get(domain).stream().allMatch(area -> isAbsent(assessment, area)))
                    .ifPresent(domain -> report.at(assessment).with(domain, EXPECTED.get(domain)));
        }
    }

    private static boolean isAbsent(Assessment assessment, AssessmentArea area) {
        return AssessmentRules.presence(AssessmentRules.area(assessment, area)) == Presence.ABSENT;
    }
}
