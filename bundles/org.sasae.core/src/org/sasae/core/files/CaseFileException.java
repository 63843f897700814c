// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A case file could not be opened or saved.
 *
 * <p>{@link #message(Locale)} is for the person at the screen. {@link #getMessage()} is for logs: it names the kind and
 * the place only, neither the file nor its content, because both may hold personal data.
 */
public final class CaseFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileProblem problem;
    private final transient Path file;

    /**
     * @param file the file as the person named it, or null when the content did not come from a file
     * @param problem what is wrong, not null
     * @param cause what the operating system or the parser said, or null
     */
    public CaseFileException(Path file, CaseFileProblem problem, Throwable cause) {
        super(problem.kind() + (problem.line() > 0 ? " at " + problem.line() + ":" + problem.column() : ""), cause);
        this.problem = Objects.requireNonNull(problem);
        this.file = file;
    }

    /** The problem with its place and details. */
    public CaseFileProblem problem() {
        return problem;
    }

    /** What is wrong. */
    public CaseFileProblem.Kind kind() {
        return problem.kind();
    }

    /** Line of the problem counted from 1, or 0. */
    public int line() {
        return problem.line();
    }

    /** Column of the problem counted from 1, or 0. */
    public int column() {
        return problem.column();
    }

    /** The file, or null when the content did not come from a file. */
    public Path file() {
        return file;
    }

    /** What is wrong, where, and what to do, in the given language, with the path as the person named it. */
    public String message(Locale locale) {
        return problem.message(file == null ? "" : file.toString(), locale);
    }

    /** The same problem with another file. */
    public CaseFileException forFile(Path other) {
        return new CaseFileException(other, problem, getCause());
    }
}
