// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.util.Locale;
import org.sasae.core.text.Texts;

/** How far a step of the process is. */
public enum StationState {
    /** Done, and nothing else is to be done now. */
    DONE,
    /** To be done now. */
    DUE,
    /** Its last day is over. */
    LATE,
    /** Done, but its record lacks something that a rule calls an error. */
    INCOMPLETE,
    /** A later step was done without it. */
    MISSING,
    /** Its turn comes later. */
    LATER,
    /** It may be done, and was not. */
    OPTIONAL;

    /** @return the name for people */
    public String label(Locale locale) {
        return Texts.beside(StationState.class).get("state." + name(), locale);
    }
}
