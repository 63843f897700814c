// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.WorkspaceFinding;

/** Puts findings into text. Used by several threads at a time. */
interface FindingWriter {

    /** The findings of one case, with line ends; empty when nothing is to be printed. */
    String findings(Path file, CareCase careCase, List<Finding> findings);

    /** What the rules over several cases found, with line ends; empty when nothing is to be printed. */
    String overCases(List<WorkspaceFinding> findings);

    /** What stands after all cases, with line ends; empty when nothing is to be printed. */
    String summary(CheckTotals totals);
}
