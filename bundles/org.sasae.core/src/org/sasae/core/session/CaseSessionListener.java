// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

/** Hears what happens to an open case, on the thread that made it happen. */
@FunctionalInterface
public interface CaseSessionListener {

    /** What happened. */
    enum Change {
        /** A command was executed, undone or redone. */
        CONTENT,
        /** {@link CaseSession#isDirty()} has another answer. */
        DIRTY,
        /** The case was saved; the file may be another one than before. */
        SAVED,
        /** The case was read again: all objects are new, and nothing can be undone. */
        RELOADED,
        /** The session is over. */
        CLOSED
    }

    /**
     * @param session where it happened, not null
     * @param change what happened, not null
     */
    void changed(CaseSession session, Change change);
}
