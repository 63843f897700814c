// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.List;

/** Files were not written because something is wrong with the data. Nothing has been written. */
public final class CsvException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<CsvProblem> problems;

    /**
     * Creates an exception.
     *
     * @param message in the language of the user, not null
     * @param problems what is wrong, not null
     */
    public CsvException(String message, List<CsvProblem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong} */
    public List<CsvProblem> problems() {
        return problems;
    }
}
