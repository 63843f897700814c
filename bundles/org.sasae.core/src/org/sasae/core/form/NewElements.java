// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;

/**
 * What the form prints in every empty sheet is there in a new element from the start, so that nobody has to make it
 * by hand: the four areas of an assessment, the number of an issue.
 */
public final class NewElements {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    /** The four rows of 介護予防サービス・支援計画書, from the top. */
    private static final List<AssessmentArea> AREAS = AssessmentArea.VALUES.stream()
            .filter(area -> area != AssessmentArea.UNSPECIFIED).toList();

    private NewElements() {
    }

    /**
     * Fills an element that belongs to no case yet. What is set already stays.
     *
     * @param fresh a new element of any class, not null
     * @param owner what will hold it, not null
     */
    public static void begin(EObject fresh, EObject owner) {
        switch (fresh) {
        case Assessment assessment when assessment.getAreas().isEmpty() ->
            AREAS.forEach(area -> assessment.getAreas().add(area(area)));
        case AreaAssessment area when owner instanceof Assessment assessment -> begin(area, assessment);
        case OverallIssue issue -> begin(issue, owner);
        default -> {
            // Everything else begins empty.
        }
        }
    }

    private static AreaAssessment area(AssessmentArea kind) {
        AreaAssessment area = FACTORY.createAreaAssessment();
        area.setArea(kind);
        area.setIssue(FACTORY.createAreaIssue());
        return area;
    }

    private static void begin(AreaAssessment area, Assessment assessment) {
        if (area.getArea() == AssessmentArea.UNSPECIFIED) {
            AREAS.stream().filter(kind -> assessment.getAreas().stream().noneMatch(each -> each.getArea() == kind))
                    .findFirst().ifPresent(area::setArea);
        }
        if (area.getIssue() == null) {
            area.setIssue(FACTORY.createAreaIssue());
        }
    }

    private static void begin(OverallIssue issue, EObject owner) {
        if (issue.getNumber() == 0 && owner instanceof CarePlan plan) {
            issue.setNumber(1 + plan.getOverallIssues().stream().mapToInt(OverallIssue::getNumber).max().orElse(0));
        }
        if (issue.getProposal() == null) {
            issue.setProposal(FACTORY.createProposal());
        }
    }
}
