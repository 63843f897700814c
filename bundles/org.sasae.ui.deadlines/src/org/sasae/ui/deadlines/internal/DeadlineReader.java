// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadlines;

/**
 * Reads the deadlines of many case files. What was read is kept until the file or the day changes, so that one saved
 * case does not make all others be read again. For one thread at a time, except {@link #forget()}.
 */
public final class DeadlineReader {

    private final Deadlines deadlines;
    private final CaseFiles files = new CaseFiles();
    private final Map<Path, Entry> known = new HashMap<>();
    private LocalDate day;
    private volatile boolean stale;

    /**
     * Makes a reader.
     *
     * @param deadlines says what is due, not null
     */
    public DeadlineReader(Deadlines deadlines) {
        this.deadlines = Objects.requireNonNull(deadlines);
    }

    /**
     * What was read.
     *
     * @param rows       the deadlines, overdue first
     * @param unreadable how many files could not be read
     * @param today      the day to count from
     */
    public record Result(List<CaseDeadline> rows, int unreadable, LocalDate today) {
    }

    private record Entry(FileTime changed, long size, List<CaseDeadline> rows, boolean readable) {
    }

    /** Forgets what was read, for example because other rules hold now. */
    public void forget() {
        stale = true;
    }

    /**
     * Reads the files.
     *
     * @param wanted  case files, not null
     * @param monitor asked whether to stop, not null
     * @return what is due; only of the files read so far when it was cancelled
     */
    public Result read(List<Path> wanted, IProgressMonitor monitor) {
        LocalDate today = deadlines.today();
        if (stale || !today.equals(day)) {
            stale = false;
            known.clear();
            day = today;
        }
        known.keySet().retainAll(wanted);
        SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
        List<CaseDeadline> rows = new ArrayList<>();
        int unreadable = 0;
        for (Path file : wanted) {
            if (progress.isCanceled()) {
                break;
            }
            Entry entry = entry(file);
            rows.addAll(entry.rows());
            unreadable += entry.readable() ? 0 : 1;
            progress.worked(1);
        }
        rows.sort(CaseDeadline.FIRST_DUE);
        return new Result(List.copyOf(rows), unreadable, today);
    }

    private Entry entry(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Entry entry = known.get(file);
            if (entry == null || !entry.changed().equals(changed) || entry.size() != size) {
                entry = read(file, changed, size);
                known.put(file, entry);
            }
            return entry;
        } catch (IOException e) {
            known.remove(file);
            return new Entry(null, 0, List.of(), false);
        }
    }

    private Entry read(Path file, FileTime changed, long size) {
        try {
            return new Entry(changed, size,
                    deadlines.of(files.open(file).careCase().orElseThrow(), file.toString()), true);
        } catch (CaseFileException e) {
            return new Entry(changed, size, List.of(), false);
        }
    }
}
