// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.sasae.exchange.CsvImport;
import org.sasae.exchange.CsvMerge;
import org.sasae.exchange.CsvProblem;
import org.sasae.exchange.PersonData;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

/** Makes cases of the files of ケアプランデータ連携. */
final class CsvCases {

    private final NewCases cases;
    private final Locale locale;
    private final Sentences sentences;
    private final ProblemLines problems;

    CsvCases(NewCases cases, Locale locale, Terminal terminal) {
        this.cases = cases;
        this.locale = locale;
        this.sentences = Sentences.in(locale);
        this.problems = new ProblemLines(terminal, locale);
    }

    int read(Path folder) {
        CsvImport importer = new CsvImport(locale);
        CsvImport.Read read;
        try {
            read = importer.read(folder);
        } catch (IOException e) {
            problems.print(sentences.get("import.unreadable", folder));
            return ExitCode.UNREADABLE;
        }
        problems.print(read.problems());
        boolean wrong = read.problems().stream().anyMatch(CsvProblem::isError);
        for (PersonData person : read.people()) {
            // Values that cannot be taken over are found when they are compared with a case that says nothing.
            problems.print(CsvMerge.of(person, CareFactory.eINSTANCE.createCareCase(), locale).problems());
            CareCase careCase = importer.createCase(person);
            cases.save(careCase, person.insurerNumber() + "-" + person.insuredNumber());
        }
        return wrong || cases.failed() ? ExitCode.UNREADABLE : ExitCode.OK;
    }
}
