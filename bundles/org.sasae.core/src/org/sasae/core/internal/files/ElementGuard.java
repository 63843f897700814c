// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.OpenLimits;

/** Counts elements and depth while a file is read, and remembers which elements are open. */
final class ElementGuard {

    private final OpenLimits limits;
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    ElementGuard(OpenLimits limits) {
        this.limits = limits;
    }

    /**
     * @param problem makes a problem at the current place from a kind and its detail
     * @throws OpenAborted when a limit is passed, also in a tolerant opening
     */
    void start(String name, BiFunction<Kind, String, CaseFileProblem> problem) {
        open.push(name);
        if (open.size() > limits.maxDepth()) {
            throw new OpenAborted(problem.apply(Kind.TOO_DEEP, Integer.toString(limits.maxDepth())));
        }
        if (++elements > limits.maxElements()) {
            throw new OpenAborted(problem.apply(Kind.TOO_MANY_ELEMENTS, Integer.toString(limits.maxElements())));
        }
    }

    void end() {
        open.pop();
    }

    boolean isRoot() {
        return open.size() == 1;
    }

    /** The innermost open element, or null when none is open. */
    String innermost() {
        return open.peek();
    }
}
