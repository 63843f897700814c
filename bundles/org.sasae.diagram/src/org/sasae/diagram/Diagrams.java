// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;

import org.sasae.diagram.genogram.GenogramService;
import org.sasae.diagram.icf.IcfService;

/** The way to the services. */
public final class Diagrams {

    private Diagrams() {
    }

    /**
     * Gives the service of a kind of picture.
     *
     * @param kind the kind, not null
     * @return the service
     */
    public static DiagramService of(DiagramKind kind) {
        return switch (kind) {
        case GENOGRAM -> new GenogramService();
        case ICF -> new IcfService();
        };
    }

    /** {@return the services of all kinds} */
    public static List<DiagramService> all() {
        return List.of(of(DiagramKind.GENOGRAM), of(DiagramKind.ICF));
    }
}
