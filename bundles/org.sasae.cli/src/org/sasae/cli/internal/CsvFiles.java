// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.exchange.CsvException;
import org.sasae.exchange.CsvExport;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.DrawnFamily;
import org.sasae.model.care.CareCase;

/** Writes the files of ケアプランデータ連携 for all cases as one sending. */
final class CsvFiles {

    private final CaseFiles files = new CaseFiles();
    private final Path folder;
    private final Locale locale;
    private final Terminal terminal;
    private final Sentences sentences;
    private final Progress progress;
    private final ProblemLines problems;

    CsvFiles(Path folder, Locale locale, Terminal terminal) {
        this.folder = folder;
        this.locale = locale;
        this.terminal = terminal;
        this.sentences = Sentences.in(locale);
        this.progress = new Progress(terminal, locale);
        this.problems = new ProblemLines(terminal, locale);
    }

    /** A case with its picture, or why there is none. */
    private record Opened(CareCase careCase, Optional<byte[]> picture, String problem) {
    }

    /** Cases are opened and their families drawn on all cores; the records are made one after the other. */
    int write(Iterator<Path> paths, CsvOptions usual, boolean delete) {
        DrawnFamily family = new DrawnFamily(locale);
        try (InOrder<Path, Opened> opened = new InOrder<>(paths, path -> open(path, delete ? null : family))) {
            Cases cases = new Cases(opened);
            CsvOptions options = usual.withPicture(careCase -> cases.picture);
            CsvExport export = new CsvExport(locale);
            try (CsvExport.Prepared prepared = delete ? export.prepareDeletion(() -> cases, options)
                    : export.prepare(() -> cases, options)) {
                progress.end();
                problems.print(prepared.problems());
                return write(prepared, cases.unreadable);
            }
        } catch (IOException | UncheckedIOException e) {
            progress.end();
            problems.print(sentences.get("csv.failed", folder));
            return ExitCode.UNREADABLE;
        }
    }

    private int write(CsvExport.Prepared prepared, int unreadable) throws IOException {
        if (!prepared.files().isEmpty() || prepared.hasErrors()) {
            try {
                for (Path path : prepared.write(folder)) {
                    terminal.out().println(path);
                }
            } catch (CsvException e) {
                problems.print(e.getMessage());
                return unreadable > 0 ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
            }
        }
        return unreadable > 0 ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private Opened open(Path path, DrawnFamily family) {
        try {
            CareCase careCase = files.open(path).careCase().orElseThrow();
            return new Opened(careCase, family == null ? Optional.empty() : family.jpeg(careCase), null);
        } catch (CaseFileException e) {
            return new Opened(null, Optional.empty(), e.message(locale));
        } catch (IOException e) {
            return new Opened(null, Optional.empty(), sentences.get("csv.noPicture", path, e.getMessage()));
        }
    }

    /** The cases that could be opened; the others are named as they come. */
    private final class Cases implements Iterator<CareCase> {

        private final Iterator<Opened> opened;
        private Opened next;
        private Optional<byte[]> picture = Optional.empty();
        private int done;
        private int unreadable;

        Cases(Iterator<Opened> opened) {
            this.opened = opened;
        }

        @Override
        public boolean hasNext() {
            while (next == null && opened.hasNext()) {
                Opened candidate = opened.next();
                progress.show(++done);
                if (candidate.problem == null) {
                    next = candidate;
                } else {
                    unreadable++;
                    progress.clear();
                    problems.print(candidate.problem);
                }
            }
            return next != null;
        }

        @Override
        public CareCase next() {
            hasNext();
            CareCase careCase = next.careCase;
            picture = next.picture;
            next = null;
            return careCase;
        }
    }
}
