// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.ArrayList;
import java.util.List;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;

/**
 * Takes the problems of one opening. A strict opening ends at the first one; a tolerant one goes on and lists them.
 * Unknown content is never a reason to stop.
 */
final class ProblemSink {

    /** More than anybody reads; the rest of a badly damaged file adds nothing new. */
    private static final int MOST = 1000;

    private final boolean tolerant;
    private final List<CaseFileProblem> problems = new ArrayList<>();

    ProblemSink(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** @throws OpenAborted in a strict opening, unless the content was only unknown */
    void add(CaseFileProblem problem) {
        if (!tolerant && problem.kind() != Kind.UNKNOWN_CONTENT) {
            throw new OpenAborted(problem);
        }
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    boolean isTolerant() {
        return tolerant;
    }

    List<CaseFileProblem> problems() {
        return List.copyOf(problems);
    }
}
