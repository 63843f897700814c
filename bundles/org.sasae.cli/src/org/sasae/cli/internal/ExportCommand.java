// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.sheets.SheetFormat;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes sheets and diagrams of cases as files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--to", descriptionKey = "export.to", paramLabel = "FORMAT", defaultValue = "pdf")
    private String format;

    @Option(names = "-o", descriptionKey = "export.output", paramLabel = "DIR", required = true)
    private Path output;

    @Parameters(arity = "1..*", descriptionKey = "export.paths", paramLabel = "PATH")
    private List<Path> paths;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is exported. */
    static final class What {

        @Option(names = "--sheet", descriptionKey = "export.sheet", paramLabel = "ID|all", split = ",", required = true)
        private List<String> sheets;

        @Option(names = "--diagram", descriptionKey = "export.diagram", paramLabel = "genogram|icf", required = true)
        private DiagramKind diagram;
    }

    @Override
    public Integer call() throws InterruptedException {
        Locale locale = language.locale();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw wrong("-o", output.toString());
        }
        CaseExport export = what.diagram == null
                ? new SheetFiles(what.sheets, format(SheetFormat.values()), output, locale)
                : new DiagramFiles(what.diagram, format(ExportFormat.values()), output, locale);
        CheckTotals totals = new CaseBatch(export, terminal, new Progress(terminal, locale)).run(new CaseFinder(paths));
        return totals.exitCode();
    }

    private <F extends Enum<F>> F format(F[] known) {
        for (F candidate : known) {
            if (candidate.name().equalsIgnoreCase(format)) {
                return candidate;
            }
        }
        throw wrong("--to", format);
    }

    private ParameterException wrong(String option, String value) {
        return new ParameterException(spec.commandLine(), value, null, spec.findOption(option), value);
    }
}
