// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * The objects of a case that a picture shows. All lists are in the order of the model.
 *
 * @param nodes what has a place of its own
 * @param links lines between two nodes; a link with a missing end is left out
 * @param enclosures lines around several nodes
 * @param overlays objects of the plan that can be laid over the picture
 */
public record DiagramContent(List<EObject> nodes, List<EObject> links, List<EObject> enclosures,
        List<EObject> overlays) {

    /** Copies the lists. */
    public DiagramContent {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        enclosures = List.copyOf(enclosures);
        overlays = List.copyOf(overlays);
    }

    /** {@return everything, nodes first} */
    public Stream<EObject> all() {
        return Stream.of(nodes, links, enclosures, overlays).flatMap(List::stream);
    }
}
