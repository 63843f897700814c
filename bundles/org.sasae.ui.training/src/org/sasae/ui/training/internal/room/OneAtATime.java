// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.room;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets the slow work of the training room happen in order, never twice at a time. */
final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule instanceof OneAtATime;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof OneAtATime;
    }
}
