// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sasae.core.checklist.ProgrammeMark;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.ChecklistAnswer;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.ProgrammeNeed;

class ProgrammeMarkTest {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private final CareCase careCase = FACTORY.createCareCase();
    private final CarePlan plan = FACTORY.createCarePlan();

    ProgrammeMarkTest() {
        careCase.getPlans().add(plan);
    }

    private BasicChecklist checklist(LocalDate day, int first, int last, Answer answer) {
        BasicChecklist checklist = FACTORY.createBasicChecklist();
        checklist.setAnsweredOn(day);
        for (int number = first; number <= last; number++) {
            ChecklistAnswer given = FACTORY.createChecklistAnswer();
            given.setNumber(number);
            given.setAnswer(answer);
            checklist.getAnswers().add(given);
        }
        careCase.getChecklists().add(checklist);
        return checklist;
    }

    private Optional<ProgrammeMark> motor() {
        return ProgrammeMark.of(plan, ChecklistDomain.MOTOR);
    }

    @Test
    void nothingIsKnownWithoutAnswersAndNotes() {
        assertEquals(Optional.empty(), motor());
    }

    @Test
    void theAnswersOfTheLatestChecklistCount() {
        checklist(LocalDate.of(2025, 4, 1), 6, 10, Answer.YES);
        checklist(LocalDate.of(2026, 4, 1), 6, 10, Answer.NO);

        // 6 to 8 score with いいえ, 9 and 10 with はい: three of five is the threshold.
        assertEquals(Optional.of(new ProgrammeMark(3, true)), motor());
    }

    @Test
    void theChecklistOfThePlanComesBeforeALaterOne() {
        plan.setChecklist(checklist(LocalDate.of(2025, 4, 1), 6, 10, Answer.YES));
        checklist(LocalDate.of(2026, 4, 1), 6, 10, Answer.NO);

        assertEquals(Optional.of(new ProgrammeMark(2, false)), motor());
    }

    @Test
    void anOpenQuestionLeavesTheNumberOpen() {
        checklist(LocalDate.of(2026, 4, 1), 6, 9, Answer.NO);

        assertEquals(Optional.empty(), motor());
    }

    @Test
    void whatThePlannerNotedCounts() {
        checklist(LocalDate.of(2026, 4, 1), 6, 10, Answer.NO);
        ProgrammeNeed noted = FACTORY.createProgrammeNeed();
        noted.setDomain(ChecklistDomain.MOTOR);
        noted.setHits(4);
        plan.getProgrammeNeeds().add(noted);

        assertEquals(Optional.of(new ProgrammeMark(4, false)), motor());
    }

    @Test
    void aNoteWithoutANumberTakesItFromTheAnswers() {
        checklist(LocalDate.of(2026, 4, 1), 6, 10, Answer.NO);
        ProgrammeNeed noted = FACTORY.createProgrammeNeed();
        noted.setDomain(ChecklistDomain.MOTOR);
        plan.getProgrammeNeeds().add(noted);

        assertEquals(Optional.of(new ProgrammeMark(3, false)), motor());
    }
}
