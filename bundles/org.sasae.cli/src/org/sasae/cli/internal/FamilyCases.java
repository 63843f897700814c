// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.sasae.exchange.gedcom.GedcomImport;
import org.sasae.exchange.gedcom.GedcomProblem;

/** Makes a case of a GEDCOM file. */
final class FamilyCases {

    private final NewCases cases;
    private final Locale locale;
    private final Sentences sentences;
    private final ProblemLines problems;

    FamilyCases(NewCases cases, Locale locale, Terminal terminal) {
        this.cases = cases;
        this.locale = locale;
        this.sentences = Sentences.in(locale);
        this.problems = new ProblemLines(terminal, locale);
    }

    int read(Path file) {
        GedcomImport importer = new GedcomImport(locale);
        LocalDate today = LocalDate.now();
        GedcomImport.Read read;
        try {
            read = importer.read(file, today);
        } catch (IOException e) {
            problems.print(sentences.get("import.unreadable", file));
            return ExitCode.UNREADABLE;
        }
        read.problems().forEach(problem -> problems.print(line(file, problem)));
        read.family().ifPresent(family -> cases.save(importer.createCase(family, today), name(file)));
        return read.family().isEmpty() || cases.failed() ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private String line(Path file, GedcomProblem problem) {
        String name = file.getFileName().toString();
        return sentences.get("gedcom.problem", problem.line() == 0 ? name : name + ":" + problem.line(),
                problem.message());
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
