// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfView;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.OverallIssue;
import org.sasae.ui.diagram.internal.icf.IcfShown;

/** What the ICF picture shows, without a screen. */
class IcfShownTest {

    private final CareCase careCase = CareFactory.eINSTANCE.createCareCase();
    private final IcfFactor pain = factor(IcfComponent.BODY_FUNCTIONS, FactorNature.DIFFICULTY);
    private final IcfFactor garden = factor(IcfComponent.PARTICIPATION, FactorNature.STRENGTH);
    private final IcfShown shown = new IcfShown();
    private int changes;

    private IcfFactor factor(IcfComponent component, FactorNature nature) {
        if (careCase.getIcfPicture() == null) {
            careCase.setIcfPicture(CareFactory.eINSTANCE.createIcfPicture());
        }
        IcfFactor factor = CareFactory.eINSTANCE.createIcfFactor();
        factor.setComponent(component);
        factor.setNature(nature);
        factor.setArea(AssessmentArea.MOVEMENT);
        careCase.getIcfPicture().getFactors().add(factor);
        return factor;
    }

    private OverallIssue issue() {
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        careCase.getPlans().add(plan);
        OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
        issue.getFactors().add(pain);
        plan.getOverallIssues().add(issue);
        return issue;
    }

    @Test
    void filtersAndFoldedBoxesHideAndComeBackTogether() {
        shown.onChange(() -> changes++);
        shown.toggle(FactorNature.STRENGTH);
        assertEquals(List.of(pain), shown.filter().factors(careCase));
        shown.collapse(IcfArea.BODY);
        assertTrue(shown.filter().factors(careCase).isEmpty());
        assertTrue(shown.filtered());
        shown.showAll();
        assertFalse(shown.filtered());
        assertEquals(List.of(pain, garden), shown.filter().factors(careCase));
        shown.showAll();
        assertEquals(3, changes);
    }

    @Test
    void aFactorThatIsHiddenIsBroughtBackWithoutLosingMoreThanNeeded() {
        shown.view(IcfView.PLAN);
        shown.toggle(AssessmentArea.MOVEMENT);
        shown.bringBack(careCase, garden);
        assertEquals(IcfView.PLAN, shown.filter().view());
        assertTrue(shown.filter().factors(careCase).contains(garden));

        shown.view(IcfView.REASON);
        shown.bringBack(careCase, garden);
        assertEquals(IcfView.ASSESS, shown.filter().view());
    }

    @Test
    void whatIsExplainedIsFoundInACopyOfTheCase() {
        OverallIssue issue = issue();
        assertEquals(List.of(issue), IcfShown.explainable(careCase));
        shown.reasonsOf(issue);
        CareCase copy = EcoreUtil.copy(careCase);

        OverallIssue copied = copy.getPlans().getFirst().getOverallIssues().getFirst();
        assertSame(copied, shown.filter(copy).focus().orElseThrow());
        assertEquals(List.of(copy.getIcfPicture().getFactors().getFirst()), shown.filter(copy).factors(copy));
    }

    @Test
    void whatIsExplainedMayBeRemovedMeanwhile() {
        OverallIssue issue = issue();
        shown.reasonsOf(issue);
        careCase.getPlans().getFirst().getOverallIssues().clear();

        assertEquals(Optional.empty(), shown.filter(careCase).focus());
    }
}
