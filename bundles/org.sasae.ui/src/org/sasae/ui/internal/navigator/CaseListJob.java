// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.ui.FindingTally;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.CaseSummary;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.WorkspaceFinding;
import org.sasae.validation.process.Deadlines;

/**
 * Reads the cases of the workspace folder outside the user interface thread: first who they are, then, as this takes
 * longer, what the rules say about each of them and about all together. A file that has not changed is not read again.
 */
final class CaseListJob {

    private final Job job;
    private final Wording wording;
    private final BiConsumer<List<CaseRow>, List<WorkspaceFinding>> result;
    private final CaseFiles files = new CaseFiles();
    private final Map<Path, Known> known = new TreeMap<>();
    private ValidationEngine engine;

    CaseListJob(Wording wording, BiConsumer<List<CaseRow>, List<WorkspaceFinding>> result) {
        this.wording = wording;
        this.result = result;
        job = Job.create(UiMessages.NavigatorReading, this::read);
        job.setPriority(Job.SHORT);
        job.setSystem(true);
    }

    /** What was read of a file, and when the file had been written; the summary is null where it cannot be read. */
    private record Known(FileTime written, long size, CaseRow row, CaseSummary summary,
            boolean checked) {

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
        result.accept(rows, check ? overCases() : List.of());
        return true;
    }

    private CaseRow row(Path file, boolean check) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Known before = known.get(file);
        if (before == null || !before.isOf(attributes) || check && !before.checked()) {
            before = examine(file, attributes, check);
            known.put(file, before);
        }
        return before.row();
    }

    private Known examine(Path file, BasicFileAttributes attributes, boolean check) {
        FileTime written = attributes.lastModifiedTime();
        try {
            CareCase careCase = files.open(file).careCase().orElseThrow();
            FindingTally tally = check ? FindingTally.of(engine().check(careCase)) : FindingTally.NONE;
            return new Known(written, attributes.size(),
                    CaseRow.of(file, careCase, wording, new Deadlines(engine()), tally),
                    CaseSummary.of(careCase, file.getFileName().toString()), check);
        } catch (CaseFileException e) {
            return new Known(written, attributes.size(), CaseRow.unreadable(file, e.message(wording.locale())), null,
                    check);
        }
    }

    private List<WorkspaceFinding> overCases() {
        List<CaseSummary> summaries = known.values().stream().map(Known::summary).filter(Objects::nonNull).toList();
        return engine().checkWorkspace(summaries, engine().workspaceContext());
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
