// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Box;
import org.sasae.drawing.icf.IcfDrawing;
import org.sasae.drawing.icf.IcfScene;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.IcfFactor;

/** The WHO picture, and below it what the plan says, in a column for each kind. */
final class IcfPlaces {

    private static final int INSET = 5;
    private static final int TITLE = 25;
    private static final int COLUMN = 230;
    private static final int ROW = 90;
    private static final int WIDE = 210;
    private static final int HIGH = 70;
    private static final List<String> COLUMNS = List.of("AreaIssue", "OverallIssue", "Goal", "SupportRow");

    private IcfPlaces() {
    }

    static Map<Node, Rectangle> of(Diagram diagram, CareCase careCase, DiagramTexts texts) {
        IcfScene scene = new IcfDrawing(texts, new RoughMeasure(), false).draw(careCase,
                IcfFilter.all(IcfView.ASSESS));
        double left = scene.areas().values().stream().mapToDouble(Box::x).min().orElse(0) - Places.MARGIN;
        double top = scene.areas().values().stream().mapToDouble(Box::y).min().orElse(0) - Places.MARGIN;
        int bottom = (int) (scene.areas().values().stream().mapToDouble(Box::bottom).max().orElse(0) - top);
        Map<Node, Rectangle> places = new LinkedHashMap<>();
        Places.nodes(diagram).forEach((node, element) -> {
            if (Places.mapping(element).equals("Plan")) {
                plan(node, bottom + Places.MARGIN, places);
            } else {
                Box area = scene.areas().get(area(element));
                if (area != null) {
                    area(node, area, left, top, scene, places);
                }
            }
        });
        return places;
    }

    private static IcfArea area(DDiagramElement element) {
        String mapping = Places.mapping(element);
        return List.of(IcfArea.values()).stream().filter(each -> each.name().equals(mapping)).findFirst().orElse(null);
    }

    private static void area(Node node, Box area, double left, double top, IcfScene scene, Map<Node, Rectangle> places) {
        places.put(node, new Rectangle((int) (area.x() - left), (int) (area.y() - top), (int) area.width(),
                (int) area.height() + INSET));
        Places.nodes(node).forEach((inside, element) -> {
            Box card = element.getTarget() instanceof IcfFactor factor ? scene.cards().get(factor) : null;
            if (card != null) {
                places.put(inside, new Rectangle((int) (card.x() - area.x()) - INSET, (int) (card.y() - area.y()) - TITLE,
                        (int) card.width(), (int) card.height()));
            }
        });
    }

    private static void plan(Node node, int top, Map<Node, Rectangle> places) {
        int[] rows = new int[COLUMNS.size()];
        Places.nodes(node).forEach((inside, element) -> {
            int column = Math.max(0, COLUMNS.indexOf(Places.mapping(element)));
            places.put(inside, new Rectangle(INSET + column * COLUMN, INSET + rows[column]++ * ROW, WIDE, HIGH));
        });
        int most = 0;
        for (int each : rows) {
            most = Math.max(most, each);
        }
        places.put(node, new Rectangle(Places.MARGIN, top, COLUMNS.size() * COLUMN + 2 * INSET,
                Math.max(1, most) * ROW + TITLE + 2 * INSET));
    }
}
