// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.util.List;
import java.util.Optional;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.model.care.CareCase;

/**
 * A case as it came from its file.
 *
 * @param resource holds the case and the ids of its objects, never null
 * @param state what the file was like
 * @param formatVersion the format of the file before it was brought up to date
 * @param problems what was found, in the order of the file. A file that was opened normally can only have content that
 *        is not known here; a damaged one that was opened for reading has its damage here
 */
public record OpenedCase(CaseResource resource, FileState state, int formatVersion, List<CaseFileProblem> problems) {

    /** Makes the problems unmodifiable. */
    public OpenedCase {
        problems = List.copyOf(problems);
    }

    /** The case; empty only when a damaged file had no readable beginning. */
    public Optional<CareCase> careCase() {
        return resource.careCase();
    }

    /** Whether something of the file could not be read, so that it must not be saved over it. */
    public boolean isDamaged() {
        return problems.stream().anyMatch(p -> p.kind() != Kind.UNKNOWN_CONTENT);
    }

    /** Whether the file has an older format and saving it writes the current one. */
    public boolean isMigrated() {
        return formatVersion < CaseResource.FORMAT_VERSION;
    }
}
