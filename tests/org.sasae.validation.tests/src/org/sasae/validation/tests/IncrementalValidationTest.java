// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.InstalledPlugins;
import org.sasae.testkit.RandomEdits;
import org.sasae.testkit.RuleExample;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.CheckingThreads;
import org.sasae.validation.Finding;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.QuickFix;
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

    @Property(tries = 30)
    void equalsAFullCheckOnceTheRunInAnotherThreadIsBack(@ForAll long seed, @ForAll @IntRange(max = 999) int number)
            throws InterruptedException {
        RuleExample example = EXAMPLES.get(number % EXAMPLES.size());
        ValidationEngine engine = InstalledPlugins.engine(example.today());
        CareCase careCase = example.source().get();
        WaitingThreads threads = new WaitingThreads();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase, threads)) {
            RandomEdits edits = new RandomEdits(careCase, seed);
            for (int i = 0; i < EDITS; i++) {
                edits.edit();
                if (i % 3 != 0) {
                    threads.pause();
                }
                if (i % 4 == 0) {
                    threads.runApart();
                    threads.runBack();
                    assertEquals(withFixes(engine.check(careCase)), withFixes(validation.findings()));
                }
            }
        }
    }

    private static Map<Finding, List<String>> withFixes(List<Finding> findings) {
        Map<Finding, List<String>> fixes = new HashMap<>();
        findings.forEach(finding -> fixes.put(finding, finding.quickFixes().stream().map(QuickFix::name).toList()));
        return fixes;
    }

    @Test
    void aChangeEndsTheRunThatIsUnderWay() throws InterruptedException {
        CareCase careCase = SampleCases.support();
        ValidationEngine engine = InstalledPlugins.engine(SampleCases.TODAY);
        WaitingThreads threads = new WaitingThreads();
        List<String> heard = new ArrayList<>();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase, threads)) {
            validation.addListener((added, removed) -> added.forEach(finding -> heard.add(finding.ruleId())));
            List<SupportRow> rows = List.copyOf(goal(careCase).getSupportRows());
            goal(careCase).getSupportRows().clear();
            threads.pause();
            goal(careCase).getSupportRows().addAll(rows);
            threads.runWhatWaits();
            threads.runBack();
            assertEquals(List.of(), heard, "the run looked at the case before the last change");
            threads.runApart();
            threads.runBack();
            assertEquals(List.of(), heard);
            assertEquals(List.of(), validation.findings());
        }
    }

    @Test
    void findingsOfARunApartAreAboutTheCaseItself() throws InterruptedException {
        CareCase careCase = SampleCases.support();
        WaitingThreads threads = new WaitingThreads();
        try (IncrementalValidation validation = new IncrementalValidation(
                InstalledPlugins.engine(SampleCases.TODAY), careCase, threads)) {
            goal(careCase).getSupportRows().clear();
            assertEquals(List.of(), validation.findings(), "nothing is looked at while someone types");
            threads.runApart();
            threads.runBack();
            List<Finding> findings = validation.findings();
            assertTrue(findings.stream().anyMatch(finding -> finding.ruleId().equals("R-FRM-08")), findings.toString());
            findings.forEach(finding -> assertTrue(EcoreUtil.isAncestor(careCase, finding.subject())));
        }
    }

    /** Runs what is to run apart in a thread of its own, when the test says so. */
    private static final class WaitingThreads implements CheckingThreads {

        private Runnable paused;
        private final Deque<Runnable> apart = new ArrayDeque<>();
        private final Queue<Runnable> back = new ConcurrentLinkedQueue<>();

        @Override
        public void afterPause(Runnable work) {
            paused = work;
        }

        @Override
        public void apart(Runnable work) {
            apart.add(work);
        }

        @Override
        public void back(Runnable work) {
            back.add(work);
        }

        void pause() {
            Runnable work = paused;
            paused = null;
            if (work != null) {
                work.run();
            }
        }

        void runApart() throws InterruptedException {
            pause();
            runWhatWaits();
        }

        void runWhatWaits() throws InterruptedException {
            while (!apart.isEmpty()) {
                Thread thread = Thread.ofPlatform().start(apart.remove());
                thread.join();
            }
        }

        void runBack() {
            while (!back.isEmpty()) {
                back.remove().run();
            }
        }
    }
}
