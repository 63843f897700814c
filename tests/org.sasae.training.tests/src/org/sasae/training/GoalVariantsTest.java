// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sasae.model.care.CareCase;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

/** Other wordings than those of the shipped attempts: good ones are not held up, and those to look at again are seen. */
class GoalVariantsTest {

    private static final CasePackRegistry PACKS = CasePackRegistry.fromPlatform(List.of());
    private static final FeedbackEngine ENGINE = FeedbackEngine.platform();

    /** A wording in the place of one in good work; which checks then ask to look again. */
    @ParameterizedTest
    @CsvFileSource(resources = "goal-variants.csv", numLinesToSkip = 1)
    void aWordingGetsTheFeedbackThatFits(String slug, String file, String taskId, String id, String text,
            String expected) throws Exception {
        TrainingPack pack = PACKS.find(slug).orElseThrow();
        CareCase work = pack.open(file).careCase().orElseThrow();
        EObject element = work.eResource().getEObject(id);
        element.eSet(element.eClass().getEStructuralFeature("text"), text);

        String found = ENGINE.look(pack, work, List.of(pack.task(taskId).orElseThrow())).items().stream()
                .filter(item -> item.kind() == FeedbackKind.ESSENTIAL || item.kind() == FeedbackKind.ACTIONABLE)
                .map(item -> item.check().getId()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(" "));

        assertEquals(expected == null ? "" : expected, found, text);
    }
}
