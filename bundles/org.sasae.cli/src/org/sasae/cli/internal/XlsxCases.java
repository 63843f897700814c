// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.exchange.MappingException;
import org.sasae.exchange.SheetMapping;
import org.sasae.exchange.XlsxImport;

/** Makes cases of a worksheet. */
final class XlsxCases {

    private final NewCases cases;
    private final Locale locale;
    private final Sentences sentences;
    private final ProblemLines problems;

    XlsxCases(NewCases cases, Locale locale, Terminal terminal) {
        this.cases = cases;
        this.locale = locale;
        this.sentences = Sentences.in(locale);
        this.problems = new ProblemLines(terminal, locale);
    }

    int read(Path file, String mapping) {
        XlsxImport.Read read;
        Object reading = mapping;
        try {
            SheetMapping columns = mapping(mapping);
            reading = file;
            read = new XlsxImport(PlanTypeRegistry.fromPlatform(), locale).read(file, columns);
        } catch (MappingException e) {
            problems.print(e.getMessage());
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            problems.print(sentences.get("import.unreadable", reading));
            return ExitCode.UNREADABLE;
        }
        boolean lost = false;
        for (XlsxImport.Problem problem : read.problems()) {
            problems.print(sentences.get("csv.problem",
                    sentences.get("csv.severity." + (problem.error() ? "ERROR" : "NOTE")), problem.cell(),
                    problem.message()));
            lost |= problem.error();
        }
        for (XlsxImport.Person person : read.people()) {
            cases.save(person.careCase(), name(person));
        }
        return lost || cases.failed() ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private SheetMapping mapping(String mapping) throws MappingException, IOException {
        return SheetMapping.SAMPLES.contains(mapping) ? SheetMapping.sample(mapping)
                : SheetMapping.read(Path.of(mapping), locale);
    }

    /** Named by the numbers of the person; without them by the first row, so that no name stands in a path. */
    private static String name(XlsxImport.Person person) {
        return person.insuredNumber().isEmpty() ? "row-" + person.rows().getFirst()
                : person.insurerNumber() + "-" + person.insuredNumber();
    }
}
