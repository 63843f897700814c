// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sasae.exchange.CsvProblem;

/** Says on the error stream what is wrong with exchanged data, a line for each. */
final class ProblemLines {

    private final Terminal terminal;
    private final Sentences sentences;

    ProblemLines(Terminal terminal, Locale locale) {
        this.terminal = terminal;
        this.sentences = Sentences.in(locale);
    }

    void print(List<CsvProblem> problems) {
        problems.forEach(problem -> print(line(problem)));
    }

    void print(String line) {
        terminal.out().flush();
        terminal.err().println(line);
        terminal.err().flush();
    }

    private String line(CsvProblem problem) {
        String field = problem.field() == 0 ? "" : Integer.toString(problem.field());
        String place = Stream.of(problem.where(), problem.kind(), field, problem.label())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
        return sentences.get("csv.problem", sentences.get("csv.severity." + problem.severity()), place,
                problem.message());
    }
}
