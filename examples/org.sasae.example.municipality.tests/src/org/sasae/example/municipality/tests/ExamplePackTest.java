// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.example.municipality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.TrainingPack;

class ExamplePackTest {

    @Test
    void theCasePackOfTheExampleIsComplete() {
        CasePackRegistry registry = CasePackRegistry.fromPlatform(List.of());
        TrainingPack pack = registry.find("cleaning-day").orElseThrow();
        assertEquals("org.sasae.example.municipality", pack.origin());
        assertEquals(List.of(), new PackLinter(FeedbackEngine.platform(), registry.packs()).lint(pack).stream()
                .map(problem -> problem.text(Locale.ENGLISH)).toList());
    }
}
