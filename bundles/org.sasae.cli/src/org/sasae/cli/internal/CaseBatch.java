// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.Iterator;

/** Does the same with many cases on all cores and prints the outcomes in the order of the input. */
final class CaseBatch {

    private final CaseWork work;
    private final Terminal terminal;
    private final Progress progress;

    CaseBatch(CaseWork work, Terminal terminal, Progress progress) {
        this.work = work;
        this.terminal = terminal;
        this.progress = progress;
    }

    CheckTotals run(Iterator<Path> files) {
        CheckTotals totals = new CheckTotals();
        try (InOrder<Path, CaseOutcome> outcomes = new InOrder<>(files, work::doWith)) {
            while (outcomes.hasNext()) {
                print(outcomes.next(), totals);
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
}
