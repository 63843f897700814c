// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same with many cases on all cores and prints the outcomes in the order of the input. Only a few cases for each core are
 * under way at a time, so memory does not grow with their number.
 */
final class CaseBatch {

    /** Enough that no core waits for a slow case before it. */
    private static final int UNDER_WAY_PER_CORE = 4;

    private final CaseWork work;
    private final Terminal terminal;
    private final Progress progress;

    CaseBatch(CaseWork work, Terminal terminal, Progress progress) {
        this.work = work;
        this.terminal = terminal;
        this.progress = progress;
    }

    CheckTotals run(Iterator<Path> files) throws InterruptedException {
        CheckTotals totals = new CheckTotals();
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Deque<Future<CaseOutcome>> underWay = new ArrayDeque<>();
            while (files.hasNext() || !underWay.isEmpty()) {
                while (files.hasNext() && underWay.size() < cores * UNDER_WAY_PER_CORE) {
                    Path file = files.next();
                    underWay.addLast(workers.submit(() -> work.doWith(file)));
                }
                print(result(underWay.removeFirst()), totals);
            }
        }
        progress.end();
        return totals;
    }

    private void print(CaseOutcome outcome, CheckTotals totals) {
        totals.add(outcome);
        progress.clear();
        terminal.out().print(outcome.text());
        outcome.problem().ifPresent(problem -> {
            terminal.out().flush();
            terminal.err().println(problem);
            terminal.err().flush();
        });
        progress.show(totals.cases() + totals.unreadable());
    }

    private static CaseOutcome result(Future<CaseOutcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A case could not be worked on", e.getCause());
        }
    }
}
