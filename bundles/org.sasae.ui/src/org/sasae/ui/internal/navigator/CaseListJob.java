// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.edit.Wording;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.process.Deadlines;

/**
 * Reads the cases of the workspace folder outside the user interface thread: first who they are, then, as this takes
 * longer, what the rules say about them. A file that has not changed is not read again.
 */
final class CaseListJob {

    private final Job job;
    private final Wording wording;
    private final Consumer<List<CaseRow>> result;
    private final CaseFiles files = new CaseFiles();
    private final Map<Path, Known> known = new HashMap<>();
    private ValidationEngine engine;

    CaseListJob(Wording wording, Consumer<List<CaseRow>> result) {
        this.wording = wording;
        this.result = result;
        job = Job.create(UiMessages.NavigatorReading, this::read);
        job.setPriority(Job.SHORT);
        job.setSystem(true);
    }

    /** What was read of a file, and when the file had been written. */
    private record Known(FileTime written, long size, CaseRow row, boolean checked) {

        boolean isOf(BasicFileAttributes file) {
            return written.equals(file.lastModifiedTime()) && size == file.size();
        }
    }

    private IStatus read(IProgressMonitor monitor) {
        try {
            List<Path> all = CaseFolder.files();
            known.keySet().retainAll(all);
            boolean first = known.isEmpty();
            if (first && !pass(all, false, monitor) || !pass(all, true, monitor)) {
                return Status.CANCEL_STATUS;
            }
        } catch (IOException e) {
            return Status.warning(UiMessages.NavigatorUnreadable, e);
        }
        return Status.OK_STATUS;
    }

    private boolean pass(List<Path> all, boolean check, IProgressMonitor monitor) throws IOException {
        List<CaseRow> rows = new ArrayList<>();
        for (Path file : all) {
            if (monitor.isCanceled()) {
                return false;
            }
            if (Files.exists(file)) {
                rows.add(row(file, check));
            }
        }
        result.accept(rows);
        return true;
    }

    private CaseRow row(Path file, boolean check) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Known before = known.get(file);
        if (before == null || !before.isOf(attributes) || check && !before.checked()) {
            before = new Known(attributes.lastModifiedTime(), attributes.size(),
                    CaseRow.read(files, file, wording, new Deadlines(engine()), check ? engine() : null), check);
            known.put(file, before);
        }
        return before.row();
    }

    /** An engine of its own, since that of the open cases belongs to the user interface thread. */
    private ValidationEngine engine() {
        if (engine == null) {
            engine = ValidationEngine.platform().build();
        }
        return engine;
    }

    void schedule() {
        job.schedule();
    }

    void cancel() {
        job.cancel();
    }
}
