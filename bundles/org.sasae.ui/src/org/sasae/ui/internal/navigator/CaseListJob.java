// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.edit.Wording;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.process.Deadlines;

/** Reads the cases of the workspace folder outside the user interface thread. */
final class CaseListJob {

    private final Job job;

    CaseListJob(Wording wording, Deadlines deadlines, Consumer<List<CaseRow>> result) {
        job = Job.create(UiMessages.NavigatorReading, (IProgressMonitor monitor) -> read(monitor, wording, deadlines, result));
        job.setPriority(Job.SHORT);
        job.setSystem(true);
    }

    private static IStatus read(IProgressMonitor monitor, Wording wording, Deadlines deadlines,
            Consumer<List<CaseRow>> result) {
        List<CaseRow> rows = new ArrayList<>();
        CaseFiles files = new CaseFiles();
        try {
            for (Path file : CaseFolder.files()) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                rows.add(CaseRow.read(files, file, wording, deadlines));
            }
        } catch (IOException e) {
            return Status.warning(UiMessages.NavigatorUnreadable, e);
        }
        result.accept(rows);
        return Status.OK_STATUS;
    }

    void schedule() {
        job.schedule();
    }

    void cancel() {
        job.cancel();
    }
}
