// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.Arrays;
import java.util.Optional;

/** The pictures that Sasae draws of a case. */
public enum DiagramKind {

    /** The family of the client as a genogram (ジェノグラム). */
    GENOGRAM("genogram"),

    /** The factors of the case in the WHO picture of 2001 (ICF). */
    ICF("icf");

    private final String id;

    DiagramKind(String id) {
        this.id = id;
    }

    /** {@return the name in files and on the command line; it never changes} */
    public String id() {
        return id;
    }

    /**
     * Finds a kind by its id.
     *
     * @param id an id as a user may have typed it, not null
     * @return the kind, empty when there is none of that name
     */
    public static Optional<DiagramKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
