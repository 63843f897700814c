// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.PrivateFile;
import org.sasae.deadlines.DeadlineFilter;
import org.sasae.deadlines.DeadlineFormat;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadlines;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is due in cases, overdue first. */
@Command(name = "deadlines")
final class DeadlinesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--format", descriptionKey = "deadlines.format", paramLabel = "text|tsv|xlsx|ics",
            defaultValue = "text")
    private DeadlineFormat format;

    @Option(names = "-o", descriptionKey = "deadlines.output", paramLabel = "FILE")
    private Path output;

    @Option(names = "--manager", descriptionKey = "deadlines.manager", paramLabel = "NAME")
    private String manager;

    @Option(names = "--month", descriptionKey = "deadlines.month", paramLabel = "2026-04")
    private YearMonth month;

    @Option(names = "--overdue", descriptionKey = "deadlines.overdue")
    private boolean overdue;

    @Parameters(arity = "1..*", descriptionKey = "check.paths", paramLabel = "PATH")
    private List<Path> paths;

    DeadlinesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (format.needsFile() && output == null) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption("-o"), "-o");
        }
        Locale locale = language.locale();
        Deadlines deadlines = new Deadlines(engineOptions.engine());
        Queue<CaseDeadline> found = new ConcurrentLinkedQueue<>();
        CaseFiles files = new CaseFiles();
        CheckTotals totals = new CaseBatch(file -> collect(file, files, deadlines, found, locale), terminal,
                new Progress(terminal, locale)).run(new CaseFinder(paths));
        DeadlineFilter filter = new DeadlineFilter(manager == null ? "" : manager, Optional.ofNullable(month), overdue);
        int written = write(filter.of(found, deadlines.today()), deadlines.today(), locale);
        return written == ExitCode.OK ? totals.exitCode() : written;
    }

    private static CaseOutcome collect(Path file, CaseFiles files, Deadlines deadlines, Queue<CaseDeadline> found,
            Locale locale) {
        try {
            found.addAll(deadlines.of(files.open(file).careCase().orElseThrow(), file.toString()));
            return new CaseOutcome("", Map.of(), Optional.empty(), Optional.empty());
        } catch (CaseFileException e) {
            return CaseOutcome.unreadable(e.message(locale));
        }
    }

    private int write(List<CaseDeadline> rows, LocalDate today, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(rows, today, locale, bytes);
            if (output == null) {
                terminal.out().print(bytes.toString(StandardCharsets.UTF_8));
            } else {
                PrivateFile.write(output, bytes.toByteArray());
            }
            return ExitCode.OK;
        } catch (IOException e) {
            terminal.err().println(Sentences.in(locale).get("deadlines.failed", output));
            return ExitCode.UNREADABLE;
        }
    }
}
