// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvFile;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvProblem;
import org.sasae.model.care.CareCase;

/** Prepares a sending: reads the cases one by one and collects everything that is wrong. Writes nothing. */
final class SendCheck {

    private final Locale locale = Locale.getDefault();
    private final CaseFiles files = new CaseFiles();
    private final List<CsvProblem> unreadable = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param prepared the files and what is wrong with the data
     * @param problems all problems, cases that cannot be read first
     */
    record Checked(CsvExport.Prepared prepared, List<CsvProblem> problems) {

        boolean isReady() {
            return !prepared.hasErrors() && !prepared.files().isEmpty();
        }

        List<CsvFile> files() {
            return prepared.files();
        }

        void close() {
            try {
                prepared.close();
            } catch (IOException e) {
                ILog.get().warn("Temporary files of a sending could not be removed", e);
            }
        }
    }

    /**
     * Prepares.
     *
     * @param cases   case files, not null
     * @param options how to write, not null
     * @param delete  whether receivers are asked to delete
     * @param monitor shows progress and takes a cancel, not null
     * @return what came of it, never null
     * @throws IOException when a picture cannot be drawn
     * @throws OperationCanceledException when the person cancelled
     */
    Checked run(List<Path> cases, CsvOptions options, boolean delete, IProgressMonitor monitor) throws IOException {
        monitor.beginTask(SheetMessages.SendChecking, cases.size());
        CsvExport export = new CsvExport(locale);
        Iterable<CareCase> opened = () -> new Opened(cases.iterator(), monitor);
        CsvExport.Prepared prepared = delete ? export.prepareDeletion(opened, options)
                : export.prepare(opened, options);
        List<CsvProblem> problems = new ArrayList<>(unreadable);
        problems.addAll(prepared.problems());
        return new Checked(prepared, problems);
    }

    /** The cases that can be read. */
    private final class Opened implements Iterator<CareCase> {

        private final Iterator<Path> paths;
        private final IProgressMonitor monitor;
        private CareCase next;

        Opened(Iterator<Path> paths, IProgressMonitor monitor) {
            this.paths = paths;
            this.monitor = monitor;
        }

        @Override
        public boolean hasNext() {
            while (next == null && paths.hasNext()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Path path = paths.next();
                try {
                    next = files.open(path).careCase().orElseThrow();
                } catch (CaseFileException e) {
                    unreadable.add(new CsvProblem(CsvProblem.Severity.WARNING, "", path.getFileName().toString(), 0, "",
                            e.message(locale)));
                }
                monitor.worked(1);
            }
            return next != null;
        }

        @Override
        public CareCase next() {
            hasNext();
            CareCase careCase = next;
            next = null;
            return careCase;
        }
    }
}
