// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.util.Comparator;
import java.util.Objects;

/**
 * A deadline in a list over several cases.
 *
 * @param location where the case lies, such as its file; chosen by the caller
 * @param client   name of the person, or else of the case; possibly empty
 * @param deadline what is due
 */
public record CaseDeadline(String location, String client, Deadline deadline) {

    /** The order of lists: what is overdue or due first comes first. */
    public static final Comparator<CaseDeadline> FIRST_DUE = Comparator
            .comparing(CaseDeadline::deadline, Deadline.FIRST_DUE).thenComparing(CaseDeadline::client)
            .thenComparing(CaseDeadline::location);

    public CaseDeadline {
        Objects.requireNonNull(location);
        Objects.requireNonNull(client);
        Objects.requireNonNull(deadline);
    }
}
