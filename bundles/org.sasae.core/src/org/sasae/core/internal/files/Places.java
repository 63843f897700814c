// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;

/** Turns the end of a start tag, which is all a parser tells, into the place of one attribute. */
@FunctionalInterface
interface Places {

    /** The problem at the attribute of the start tag that ends at the given line and column. */
    CaseFileProblem at(Kind kind, int line, int column, String attribute, String... details);

    /** Looks the attribute up in the text of the file. */
    static Places in(CaseText text) {
        return (kind, line, column, attribute, details) -> line <= 0 ? CaseFileProblem.of(kind, details)
                : text.problemAt(kind, text.offsetOfAttribute(attribute, text.offset(line, column)), details);
    }

    /** Tells the tag only, for a file that was migrated in memory. */
    static Places ofTags() {
        return (kind, line, column, attribute, details) -> CaseFileProblem.at(kind, line, column, details);
    }
}
