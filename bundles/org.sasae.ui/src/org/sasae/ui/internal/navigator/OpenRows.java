// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sasae.model.edit.Wording;
import org.sasae.ui.FindingTally;
import org.sasae.ui.OpenCase;
import org.sasae.ui.OpenCases;
import org.sasae.validation.process.Deadlines;

/** The rows of the cases that are open, as they are while they are edited. */
final class OpenRows {

    private final OpenCases cases;
    private final Wording wording;
    private final Deadlines deadlines;
    private final Runnable changed;
    private final Runnable stop;
    private final Map<OpenCase, Runnable> followed = new HashMap<>();

    /**
     * Begins to follow the open cases.
     *
     * @param changed run in the user interface thread after a row may have changed
     */
    OpenRows(OpenCases cases, Wording wording, Runnable changed) {
        this.cases = cases;
        this.wording = wording;
        this.deadlines = new Deadlines(cases.engine());
        this.changed = changed;
        this.stop = cases.listen(this::follow);
        follow();
    }

    private void follow() {
        for (OpenCase each : cases.all()) {
            followed.computeIfAbsent(each, one -> one.listen(change -> changed.run()));
        }
        followed.keySet().retainAll(cases.all());
        changed.run();
    }

    /** {@return the row of a file whose case is open} */
    Optional<CaseRow> of(Path file) {
        return followed.keySet().stream().filter(each -> each.file().equals(file)).findFirst()
                .map(each -> CaseRow.of(file, each.careCase(), wording, deadlines,
                        FindingTally.of(each.findings())));
    }

    void dispose() {
        stop.run();
        followed.values().forEach(Runnable::run);
        followed.clear();
    }
}
