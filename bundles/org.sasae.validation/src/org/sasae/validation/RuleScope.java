// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/**
 * For which objects a rule runs, and what it reads; the incremental validation runs a rule again only when something
 * changes that the rule reads.
 */
public final class RuleScope {

    private final EClass subject;
    private final boolean within;
    private final Set<EClass> reads;

    private RuleScope(EClass subject, boolean within, Set<EClass> reads) {
        this.subject = subject;
        this.within = within;
        this.reads = reads;
    }

    /** A rule that reads its subject and what the subject contains, nothing else of the case. */
    public static RuleScope within(EClass subject) {
        return new RuleScope(subject, true, Set.of());
    }

    /**
     * A rule that reads other parts of the case too.
     *
     * @param subject the class it is run for
     * @param reads   the classes (subclasses included) of which it reads any feature, the subject and the
     *                containers passed on the way included; none at all stands for everything
     */
    public static RuleScope ofCase(EClass subject, EClass... reads) {
        return new RuleScope(subject, false, Arrays.stream(reads).collect(Collectors.toUnmodifiableSet()));
    }

    /** @return the class the rule is run for; subclasses included */
    public EClass subject() {
        return subject;
    }

    /** @return true when only the subject and its contents are read */
    public boolean isWithinSubject() {
        return within;
    }

    /** @return true when a change of an object of this class may change what the rule finds */
    public boolean mayRead(EClass changed) {
        return within || reads.isEmpty() || subject.isSuperTypeOf(changed)
                || reads.stream().anyMatch(read -> read.isSuperTypeOf(changed));
    }
}
