// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes cases of data from elsewhere. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "-o", descriptionKey = "import.output", paramLabel = "DIR", required = true)
    private Path output;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is imported. */
    static final class What {

        @Option(names = "--csv", descriptionKey = "import.csv", paramLabel = "DIR", required = true)
        private Path csv;

        @Option(names = "--gedcom", descriptionKey = "import.gedcom", paramLabel = "FILE", required = true)
        private Path gedcom;

        @ArgGroup(exclusive = false)
        private Xlsx xlsx;
    }

    /** A worksheet and what its columns mean. */
    static final class Xlsx {

        @Option(names = "--xlsx", descriptionKey = "import.xlsx", paramLabel = "FILE", required = true)
        private Path workbook;

        @Option(names = "--mapping", descriptionKey = "import.mapping", paramLabel = "FILE|clients|plans",
                required = true)
        private String mapping;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(spec.commandLine(), output.toString(), null, spec.findOption("-o"),
                    output.toString());
        }
        NewCases cases = new NewCases(output, locale, terminal);
        if (what.xlsx != null) {
            return new XlsxCases(cases, locale, terminal).read(what.xlsx.workbook, what.xlsx.mapping);
        }
        return what.csv != null ? new CsvCases(cases, locale, terminal).read(what.csv)
                : new FamilyCases(cases, locale, terminal).read(what.gedcom);
    }
}
