// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.PlanGoal;
import org.sasae.testkit.CaseGenerator;
import org.sasae.validation.CheckingThreads;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.Plans;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.process.Deadlines;
import org.sasae.validation.process.PlanProcess;

/** How long it takes until the findings are right again after one keystroke, beside a full check and a bare walk. */
class KeystrokeBenchmark {

    private static final String SENTENCE = "週2回、近所の店まで一人で歩いて買い物に行く";
    private static final int WARM_UPS = 400;
    private static final int RUNS = 1000;

    private final ValidationEngine engine = ValidationEngine.platform().today(LocalDate.of(2026, 11, 22)).build();

    @Test
    void oneKeystroke() throws Exception {
        Path samples = Path.of(System.getProperty("sasae.samples"));
        System.out.println("| case | objects | a key, checked at once | a key, checked later | after a pause, in the typing thread | after a pause, beside it | full check | bare walk | stations and deadlines |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        print("hanaoka.sasae", new CaseFiles().open(samples.resolve("hanaoka.sasae")).careCase().orElseThrow());
        for (int size : List.of(1_000, 10_000)) {
            print("generated", CaseGenerator.generate(7, size));
        }
    }

    private void print(String name, CareCase careCase) throws Exception {
        int runs = objects(careCase) > 5_000 ? RUNS / 20 : RUNS;
        System.out.printf("| %s, %d rules | %d | %s | %s | %s | %s | %s | %s | %s |%n", name, engine.rules().rules().size(),
                objects(careCase), keystroke(careCase, runs), pause(careCase, runs, Part.KEY),
                pause(careCase, runs, Part.TYPING_THREAD), pause(careCase, runs, Part.BESIDE),
                Measure.of(WARM_UPS * runs / RUNS, runs, () -> engine.check(careCase)),
                Measure.of(WARM_UPS, runs, () -> objects(careCase)),
                Measure.of(WARM_UPS * runs / RUNS, runs, () -> overview(careCase)));
    }

    /** Types a sentence into the first goal, one character at a time, again and again. */
    private Measure keystroke(CareCase careCase, int runs) throws Exception {
        PlanGoal goal = careCase.getPlans().stream().flatMap(Plans::goals).findFirst().orElseThrow();
        AtomicInteger typed = new AtomicInteger();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase, Runnable::run)) {
            return Measure.of(WARM_UPS * runs / RUNS, runs, () -> {
                goal.setText(SENTENCE.substring(0, 1 + typed.getAndIncrement() % SENTENCE.length()));
                return validation.findings();
            });
        }
    }

    /** What is measured of a key and the check some time after it. */
    private enum Part { KEY, TYPING_THREAD, BESIDE }

    /** The same with the rules in another thread. */
    private Measure pause(CareCase careCase, int runs, Part part) throws Exception {
        PlanGoal goal = careCase.getPlans().stream().flatMap(Plans::goals).findFirst().orElseThrow();
        AtomicInteger typed = new AtomicInteger();
        Turns turns = new Turns();
        try (IncrementalValidation validation = new IncrementalValidation(engine, careCase, turns)) {
            return Measure.ofTimes(WARM_UPS * runs / RUNS, runs, () -> {
                long start = System.nanoTime();
                goal.setText(SENTENCE.substring(0, 1 + typed.getAndIncrement() % SENTENCE.length()));
                long key = System.nanoTime() - start;
                start = System.nanoTime();
                turns.paused.run();
                long before = System.nanoTime() - start;
                start = System.nanoTime();
                turns.apart.run();
                long beside = System.nanoTime() - start;
                start = System.nanoTime();
                turns.back.run();
                validation.findings();
                long after = System.nanoTime() - start;
                return switch (part) {
                case KEY -> key;
                case TYPING_THREAD -> before + after;
                case BESIDE -> beside;
                };
            });
        }
    }

    /** Keeps each piece of work until it is its turn. */
    private static final class Turns implements CheckingThreads {

        private Runnable paused;
        private Runnable apart;
        private Runnable back;

        @Override
        public void afterPause(Runnable work) {
            paused = work;
        }

        @Override
        public void apart(Runnable work) {
            apart = work;
        }

        @Override
        public void back(Runnable work) {
            back = work;
        }
    }

    private int overview(CareCase careCase) {
        int stations = PlanProcess.current(careCase)
                .map(plan -> new PlanProcess(engine).stations(careCase, plan, List.of()).size()).orElse(0);
        return stations + new Deadlines(engine).of(careCase).size();
    }

    private static int objects(CareCase careCase) {
        int count = 1;
        for (Iterator<EObject> all = careCase.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
