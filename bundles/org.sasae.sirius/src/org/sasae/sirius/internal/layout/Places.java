// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.CareCase;

/** Where the nodes of a diagram go; a width of 0 leaves the size as it is. */
final class Places {

    /** What is kept free around the whole, in pixels. */
    static final int MARGIN = 40;

    private Places() {
    }

    /** Whether a diagram is one of ours, of a case. */
    static boolean isArranged(Diagram diagram) {
        return diagram.getElement() instanceof DDiagram element && element.getDescription() != null
                && careCase(diagram) != null
                && List.of("Genogram", "IcfAssessment", "IcfReasoning").contains(element.getDescription().getName());
    }

    static Map<Node, Rectangle> of(Diagram diagram) {
        CareCase careCase = careCase(diagram);
        DiagramTexts texts = DiagramTexts.of(Locale.getDefault(), LocalDate.now());
        String name = ((DDiagram) diagram.getElement()).getDescription().getName();
        return "Genogram".equals(name) ? GenogramPlaces.of(diagram, careCase, texts)
                : IcfPlaces.of(diagram, careCase, texts);
    }

    private static CareCase careCase(Diagram diagram) {
        return diagram.getElement() instanceof DSemanticDecorator decorator
                && decorator.getTarget() instanceof CareCase found ? found : null;
    }

    /** The nodes for objects, by mapping: those on the diagram and those in their compartments. */
    static Map<Node, DDiagramElement> nodes(View parent) {
        Map<Node, DDiagramElement> nodes = new LinkedHashMap<>();
        for (Object child : parent.getChildren()) {
            if (child instanceof Node node && node.getElement() instanceof DDiagramElement element
                    && element != parent.getElement()) {
                nodes.put(node, element);
            } else if (child instanceof View inside && inside.getElement() == parent.getElement()) {
                nodes.putAll(nodes(inside));
            }
        }
        return nodes;
    }

    static String mapping(DDiagramElement element) {
        return element.getDiagramElementMapping().getName();
    }
}
