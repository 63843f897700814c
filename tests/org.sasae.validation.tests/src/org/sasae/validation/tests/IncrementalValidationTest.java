// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.RandomEdits;
import org.sasae.testkit.RuleExample;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.Finding;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.ValidationEngine;

/** The findings of an open case are at every moment those of a full check. */
class IncrementalValidationTest {

    private static final int EDITS = 40;
    private static final List<RuleExample> EXAMPLES = new SharedRulesTest().examples().toList();

    @Property(tries = 60)
    void equalsAFullCheckAfterEveryEdit(@ForAll long seed, @ForAll @IntRange(max = 999) int number) {
        RuleExample example = EXAMPLES.get(number % EXAMPLES.size());
        ValidationEngine engine = InstalledPlugins.engine(example.today());
        CareCase careCase = example.source().get();
        Set<Finding> heard = new HashSet<>();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase)) {
            heard.addAll(validation.findings());
            validation.addListener((added, removed) -> {
                assertTrue(heard.containsAll(removed), "what goes was there");
                heard.removeAll(removed);
                heard.addAll(added);
            });
            RandomEdits edits = new RandomEdits(careCase, seed);
            for (int i = 0; i < EDITS; i++) {
                edits.edit();
                Set<Finding> full = new HashSet<>(engine.check(careCase));
                assertEquals(full, new HashSet<>(validation.findings()));
                assertEquals(full, heard);
            }
        }
    }

    @Test
    void aFindingAppearsAndGoesWithTheChange() {
        CareCase careCase = SampleCases.support();
        List<String> heard = new ArrayList<>();
        try (IncrementalValidation validation = new IncrementalValidation(
                InstalledPlugins.engine(SampleCases.TODAY), careCase)) {
            validation.addListener((added, removed) -> {
                added.forEach(finding -> heard.add("+" + finding.ruleId()));
                removed.forEach(finding -> heard.add("-" + finding.ruleId()));
            });
            List<SupportRow> rows = List.copyOf(goal(careCase).getSupportRows());
            goal(careCase).getSupportRows().clear();
            assertTrue(heard.contains("+R-FRM-08"), heard.toString());
            goal(careCase).getSupportRows().addAll(rows);
            assertTrue(heard.contains("-R-FRM-08"), heard.toString());
            assertEquals(List.of(), validation.findings());
        }
    }

    @Test
    void severalChangesNeedOneUpdateWhenItRunsLater() {
        CareCase careCase = SampleCases.support();
        List<Runnable> waiting = new ArrayList<>();
        List<Integer> updates = new ArrayList<>();
        try (IncrementalValidation validation = new IncrementalValidation(
                InstalledPlugins.engine(SampleCases.TODAY), careCase, waiting::add)) {
            validation.addListener((added, removed) -> updates.add(added.size()));
            goal(careCase).getSupportRows().clear();
            plan(careCase).setOneYearGoal(null);
            assertEquals(List.of(), updates);
            assertEquals(1, waiting.size());
            waiting.remove(0).run();
            assertEquals(1, updates.size());
        }
    }

    @Test
    void aNewDayIsNoticedAtTheNextLook() {
        CareCase careCase = SampleCases.support();
        LocalDate[] today = {SampleCases.TODAY};
        ValidationEngine engine = InstalledPlugins.builder(SampleCases.TODAY).today(() -> today[0]).build();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase)) {
            assertEquals(List.of(), validation.findings());
            today[0] = LocalDate.of(2026, 1, 1);
            assertEquals(new HashSet<>(engine.check(careCase)), new HashSet<>(validation.findings()));
        }
    }

    @Test
    void afterClosingTheCaseHasNoListenersOfIt() {
        CareCase careCase = SampleCases.support();
        int before = careCase.eAdapters().size();
        new IncrementalValidation(InstalledPlugins.engine(SampleCases.TODAY), careCase).close();
        assertEquals(before, careCase.eAdapters().size());
        assertEquals(0, plan(careCase).eAdapters().size());
    }
}
