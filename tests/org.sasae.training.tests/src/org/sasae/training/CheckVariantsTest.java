// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sasae.model.care.CareCase;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.Task;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;

/** One field of a shipped attempt is changed: a check sees what it asks about, and is satisfied by nothing less. */
class CheckVariantsTest {

    private static final CasePackRegistry PACKS = CasePackRegistry.fromPlatform(List.of());
    private static final FeedbackEngine ENGINE = FeedbackEngine.platform();

    /** An empty value clears the field. */
    @ParameterizedTest
    @CsvFileSource(resources = "check-variants.csv", numLinesToSkip = 1)
    void aCheckFiresForWhatItAsksAbout(String slug, String file, String id, String feature, String value, String check,
            boolean fires) throws Exception {
        TrainingPack pack = PACKS.find(slug).orElseThrow();
        CareCase work = pack.open(file).careCase().orElseThrow();
        EObject element = work.eResource().getEObject(id);
        EAttribute attribute = (EAttribute) element.eClass().getEStructuralFeature(feature);
        if (value == null) {
            element.eUnset(attribute);
        } else {
            element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        }
        Task task = pack.tasks().stream()
                .filter(each -> each.getChecks().stream().anyMatch(one -> check.equals(one.getId()))).findFirst()
                .orElse(null);
        assertTrue(task != null, () -> "no check " + check);

        assertEquals(fires, ENGINE.look(pack, work, List.of(task)).checkIds().contains(check));
    }
}
