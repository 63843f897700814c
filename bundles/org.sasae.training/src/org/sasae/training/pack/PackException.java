// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A pack cannot be used. */
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    PackException(List<PackProblem> problems) {
        super(problems.stream().map(problem -> problem.text(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    PackException(PackProblem problem, Exception cause) {
        super(problem.text(Locale.ENGLISH), cause);
        this.problems = List.of(problem);
    }

    /** What is wrong, at least one. */
    public List<PackProblem> problems() {
        return problems;
    }
}
