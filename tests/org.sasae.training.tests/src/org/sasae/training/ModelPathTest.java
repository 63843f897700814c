// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.training.internal.checks.ModelPath;

class ModelPathTest {

    private final CareCase careCase = CaseFiles.create(Path.of("case.sasae")).careCase().orElseThrow();

    ModelPathTest() {
        for (String title : List.of("first", "second")) {
            CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
            plan.setTitle(title);
            OverallIssue issue = CareFactory.eINSTANCE.createOverallIssue();
            issue.setText(title + " issue");
            PlanGoal goal = CareFactory.eINSTANCE.createPlanGoal();
            goal.setText(title + " goal");
            SupportRow own = CareFactory.eINSTANCE.createSupportRow();
            own.setContent("own");
            SupportRow family = CareFactory.eINSTANCE.createSupportRow();
            family.setCategory(SupportCategory.FAMILY);
            family.setContent("family");
            goal.getSupportRows().add(own);
            goal.getSupportRows().add(family);
            issue.getGoals().add(goal);
            plan.getOverallIssues().add(issue);
            careCase.getPlans().add(plan);
        }
    }

    private List<Object> values(String path) {
        return ModelPath.of(path).hits(careCase).stream().map(ModelPath.Hit::value).toList();
    }

    @Test
    void featuresAreFollowedThroughLists() {
        assertEquals(List.of("first issue", "second issue"), values("plans/overallIssues/text"));
    }

    @Test
    void oneOfSeveralIsChosenByNumberOrAsTheLast() {
        assertEquals(List.of("second"), values("plans[last]/title"));
        assertEquals(List.of("first"), values("plans[1]/title"));
        assertEquals(List.of(), values("plans[3]/title"));
    }

    @Test
    void oneOfSeveralIsChosenByAValue() {
        assertEquals(List.of("family"), values("plans[title=second]//SupportRow[category=FAMILY]/content"));
        assertEquals(List.of("own"), values("plans[1]//SupportRow[category=SELF_CARE]/content"));
        assertEquals(List.of("own", "family"), values("plans[1]//SupportRow[category=SELF_CARE|FAMILY]/content"));
    }

    @Test
    void theContainerIsTwoDots() {
        assertEquals(List.of("first goal"), values("plans[1]//SupportRow/../text"));
    }

    @Test
    void anElementIsFoundByItsId() {
        String id = careCase.eResource().getURIFragment(careCase.getPlans().getLast());
        assertEquals(List.of("second"), values("#" + id + "/title"));
        assertEquals(List.of(), values("#_nobody/title"));
    }

    @Test
    void unsetAndBlankValuesAreNoHits() {
        careCase.getPlans().getFirst().setTitle(" ");
        assertEquals(List.of("second"), values("plans/title"));
        assertEquals(List.of(), values("plans/overallIssues/ground"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans[", "plans/über", "plans(1)", "plans[1]]"})
    void whatIsNotAPathIsSaid(String text) {
        assertThrows(IllegalArgumentException.class, () -> ModelPath.of(text));
    }

    @Test
    void aPathThatLeadsNowhereIsSaidWithItsStep() {
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class,
                () -> ModelPath.of("plans/overalIssues/text").check(CarePackage.Literals.CARE_CASE));
        assertEquals("overalIssues", problem.getMessage());
        assertTrue(ModelPath.of("plans[last]//SupportRow/category").check(CarePackage.Literals.CARE_CASE)
                .contains(CarePackage.Literals.SUPPORT_ROW));
    }
}
