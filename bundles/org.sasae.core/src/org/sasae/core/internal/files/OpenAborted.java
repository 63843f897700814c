// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import org.sasae.core.files.CaseFileProblem;

/** Carries the first problem of a strict opening through the parser, which cannot pass checked exceptions on. */
final class OpenAborted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileProblem problem;

    OpenAborted(CaseFileProblem problem) {
        super(problem.kind().name(), null, false, false);
        this.problem = problem;
    }

    CaseFileProblem problem() {
        return problem;
    }
}
