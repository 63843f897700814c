// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.Collection;
import java.util.List;

/** Everything that a case tells, for asking what a learner added. */
public final class CaseTold {

    private final Inventions inventions;

    private CaseTold(Inventions inventions) {
        this.inventions = inventions;
    }

    /** @param texts what is told, in words */
    public static CaseTold of(Collection<String> texts) {
        return new CaseTold(new Inventions(texts));
    }

    List<String> addedIn(String text) {
        return inventions.in(text);
    }
}
