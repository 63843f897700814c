// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.drawing.export.PaperSize;
import org.sasae.exchange.CsvOptions;
import org.sasae.exchange.CsvOptions.Office;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.sheets.SheetFormat;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes sheets, diagrams and data of cases as files. */
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

    @Option(names = "--paper", descriptionKey = "export.paper", paramLabel = "a4|a3")
    private PaperSize paper;

    @Option(names = "-o", descriptionKey = "export.output", paramLabel = "DIR", required = true)
    private Path output;

    @Parameters(arity = "1..*", descriptionKey = "export.paths", paramLabel = "PATH")
    private List<Path> paths;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is exported. */
    static final class What {

        @Option(names = "--sheet", descriptionKey = "export.sheet", paramLabel = "ID|needed|all", split = ",", required = true)
        private List<String> sheets;

        @ArgGroup(exclusive = false)
        private Csv csv;

        @ArgGroup(exclusive = false)
        private Gedcom gedcom;

        @Option(names = "--diagram", descriptionKey = "export.diagram", paramLabel = "genogram|icf", required = true)
        private DiagramKind diagram;
    }

    /** How families are written. */
    static final class Gedcom {

        @Option(names = "--gedcom", descriptionKey = "export.gedcom", required = true)
        private boolean asked;

        @Option(names = "--gedcom-7", descriptionKey = "export.gedcom7")
        private boolean newest;

        private GedcomVersion version() {
            return newest ? GedcomVersion.V7 : GedcomVersion.V5_5_1;
        }
    }

    /** How the files of the exchange are written. */
    static final class Csv {

        @Option(names = "--csv", descriptionKey = "export.csv", required = true)
        private boolean asked;

        @Option(names = "--from", descriptionKey = "export.from", paramLabel = "NUMBER:TYPE",
                converter = OfficeReader.class)
        private Office from;

        @Option(names = "--for", descriptionKey = "export.for", paramLabel = "NUMBER:TYPE", split = ",",
                converter = OfficeReader.class)
        private List<Office> receivers = List.of();

        @Option(names = "--replace", descriptionKey = "export.replace")
        private boolean replace;

        @Option(names = "--delete", descriptionKey = "export.delete")
        private boolean delete;

        private CsvOptions options() {
            CsvOptions options = CsvOptions.at(LocalDateTime.now()).between(from, receivers);
            return replace ? options.replacing() : options;
        }
    }

    /** Reads an office such as 0300000100:46. */
    static final class OfficeReader implements ITypeConverter<Office> {

        private static final Pattern OFFICE = Pattern.compile("([0-9A-Z]{10}):([0-9A-Z]{2})");

        @Override
        public Office convert(String text) {
            Matcher office = OFFICE.matcher(text);
            if (!office.matches()) {
                throw new TypeConversionException(text);
            }
            return new Office(office.group(1), office.group(2));
        }
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw wrong("-o", output.toString());
        }
        if (what.csv != null) {
            return new CsvFiles(output, locale, terminal).write(new CaseFinder(paths), what.csv.options(),
                    what.csv.delete);
        }
        CaseExport export = export(locale);
        CheckTotals totals = new CaseBatch(export, terminal, new Progress(terminal, locale)).run(new CaseFinder(paths));
        return totals.exitCode();
    }

    private CaseExport export(Locale locale) {
        if (paper != null && (what.diagram == null || format(ExportFormat.values()) != ExportFormat.PDF)) {
            throw wrong("--paper", paper.name());
        }
        if (what.gedcom != null) {
            return new FamilyFiles(what.gedcom.version(), output, locale, terminal);
        }
        return what.diagram == null ? new SheetFiles(what.sheets, format(SheetFormat.values()), output, locale)
                : new DiagramFiles(what.diagram, format(ExportFormat.values()), Optional.ofNullable(paper), output,
                        locale);
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
