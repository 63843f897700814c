// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.sasae.core.checklist.Judgement.Result;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.ProgrammeNeed;

/**
 * What stands in the strip 必要な事業プログラム of a plan for one programme: the number that applies, with a ring where
 * taking part is recommended (記載要領 2 ㉖). What the planner noted counts; the rest follows from the answers of the
 * basic checklist.
 *
 * @param hits questions that scored, null where neither is known
 * @param recommended whether the number has a ring
 */
public record ProgrammeMark(Integer hits, boolean recommended) {

    /**
     * Gives the mark of a programme.
     *
     * @param plan the plan, not null; its checklist counts, otherwise the latest of the case
     * @param domain the programme, not null
     * @return empty when nothing is noted and the checklist does not answer all questions of the programme
     */
    public static Optional<ProgrammeMark> of(CarePlan plan, ChecklistDomain domain) {
        Optional<ProgrammeNeed> noted = plan.getProgrammeNeeds().stream()
                .filter(need -> need.getDomain() == domain).findFirst();
        Optional<ChecklistScore> score = checklist(plan).map(ChecklistScore::of)
                .filter(known -> known.programme(domain).unanswered() == 0);
        Integer hits = noted.map(ProgrammeNeed::getHits)
                .orElseGet(() -> score.map(known -> known.programme(domain).hits()).orElse(null));
        if (noted.isEmpty() && score.isEmpty()) {
            return Optional.empty();
        }
        boolean recommended = noted.isPresent() ? noted.get().isRecommended() : isMet(score.get(), domain);
        return Optional.of(new ProgrammeMark(hits, recommended));
    }

    private static boolean isMet(ChecklistScore score, ChecklistDomain domain) {
        return Arrays.stream(Judgement.values())
                .filter(judgement -> judgement.domain().filter(domain::equals).isPresent())
                .anyMatch(judgement -> score.result(judgement) == Result.MET);
    }

    private static Optional<BasicChecklist> checklist(CarePlan plan) {
        if (plan.getChecklist() != null) {
            return Optional.of(plan.getChecklist());
        }
        return plan.eContainer() instanceof CareCase careCase
                ? careCase.getChecklists().stream().max(Comparator.comparing(BasicChecklist::getAnsweredOn,
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                : Optional.empty();
    }
}
