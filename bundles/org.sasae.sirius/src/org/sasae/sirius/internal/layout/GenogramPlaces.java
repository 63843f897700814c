// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.sasae.diagram.DiagramTexts;
import org.sasae.drawing.SymbolProfiles;
import org.sasae.drawing.genogram.GenogramDrawing;
import org.sasae.drawing.genogram.GenogramLayout;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Household;
import org.sasae.model.care.Union;

/** A genogram: generations in rows, partners side by side with their union between them, households around their members. */
final class GenogramPlaces {

    private static final int SYMBOL = 40;
    private static final int UNION_WIDTH = 16;
    private static final int SIDE = 45;
    private static final int ABOVE = 70;
    private static final int BELOW = 40;
    /** From the edge of a household's figure to where its content begins. */
    private static final int INSET = 5;
    private static final int TITLE = 25;

    private GenogramPlaces() {
    }

    static Map<Node, Rectangle> of(Diagram diagram, CareCase careCase, DiagramTexts texts) {
        GenogramLayout layout = new GenogramDrawing(texts, SymbolProfiles.of(careCase), new RoughMeasure(), false)
                .draw(careCase).layout();
        Map<FamilyMember, Point> centres = moved(layout);
        Map<Node, Rectangle> places = new LinkedHashMap<>();
        for (Map.Entry<Node, DDiagramElement> each : Places.nodes(diagram).entrySet()) {
            if (each.getValue().getTarget() instanceof Household) {
                household(each.getKey(), centres, places);
            } else {
                single(each, centres, new Point(0, 0), places);
            }
        }
        return places;
    }

    /** The whole begins in the corner of the diagram. */
    private static Map<FamilyMember, Point> moved(GenogramLayout layout) {
        double left = layout.centres().values().stream().mapToDouble(each -> each.x()).min().orElse(0);
        double top = layout.centres().values().stream().mapToDouble(each -> each.y()).min().orElse(0);
        Map<FamilyMember, Point> centres = new LinkedHashMap<>();
        layout.centres().forEach((person, place) -> centres.put(person,
                new Point((int) Math.round(place.x() - left) + Places.MARGIN + SIDE,
                        (int) Math.round(place.y() - top) + Places.MARGIN + ABOVE)));
        return centres;
    }

    private static void household(Node node, Map<FamilyMember, Point> centres, Map<Node, Rectangle> places) {
        Map<Node, DDiagramElement> inside = Places.nodes(node);
        List<Point> members = new ArrayList<>();
        inside.values().forEach(each -> {
            Point centre = centre(each, centres);
            if (centre != null) {
                members.add(centre);
            }
        });
        if (members.isEmpty()) {
            return;
        }
        int left = members.stream().mapToInt(each -> each.x).min().orElse(0) - SIDE;
        int right = members.stream().mapToInt(each -> each.x).max().orElse(0) + SIDE;
        int top = members.stream().mapToInt(each -> each.y).min().orElse(0) - ABOVE;
        int bottom = members.stream().mapToInt(each -> each.y).max().orElse(0) + BELOW;
        places.put(node, new Rectangle(left, top, right - left, bottom - top));
        inside.entrySet().forEach(each -> single(each, centres, new Point(left + INSET, top + TITLE), places));
    }

    private static void single(Map.Entry<Node, DDiagramElement> node, Map<FamilyMember, Point> centres, Point origin,
            Map<Node, Rectangle> places) {
        Point centre = centre(node.getValue(), centres);
        if (centre != null) {
            int width = node.getValue().getTarget() instanceof Union ? UNION_WIDTH : SYMBOL;
            int height = node.getValue().getTarget() instanceof Union ? 0 : SYMBOL;
            places.put(node.getKey(),
                    new Rectangle(centre.x - width / 2 - origin.x, centre.y - height / 2 - origin.y, 0, 0));
        }
    }

    private static Point centre(DDiagramElement element, Map<FamilyMember, Point> centres) {
        if (element.getTarget() instanceof Union union) {
            return between(centres.get(union.getPartnerA()), centres.get(union.getPartnerB()));
        }
        return element.getTarget() instanceof FamilyMember person ? centres.get(person) : null;
    }

    private static Point between(Point one, Point other) {
        if (one == null || other == null) {
            Point alone = one == null ? other : one;
            return alone == null ? null : new Point(alone.x, alone.y + SYMBOL);
        }
        return new Point((one.x + other.x) / 2, (one.y + other.y) / 2);
    }
}
