// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.sasae.drawing.Box;
import org.sasae.model.care.CareCase;
import org.sasae.sirius.services.PictureLayout;

/** The places of the elements of one picture, measured from the corner of the picture. */
final class Arrangement {

    private static final double LEAST_HEIGHT = 44;
    private static final double LINE = 16;
    private static final double PADDING = 18;
    private static final int MARGIN = 20;
    private static final int GRID = 5;

    private final PictureLayout layout;
    private final double left;
    private final double top;

    private Arrangement(PictureLayout layout) {
        this.layout = layout;
        left = all().mapToDouble(Box::x).min().orElse(0);
        top = all().mapToDouble(Box::y).min().orElse(0);
    }

    private Stream<Box> all() {
        return Stream.concat(layout.boxes().values().stream(), layout.areas().values().stream());
    }

    /** Arranges the picture that a part stands in; empty for pictures of others. */
    static Optional<Arrangement> of(IGraphicalEditPart part) {
        EObject element = part.getNotationView() == null || part.getNotationView().getDiagram() == null ? null
                : part.getNotationView().getDiagram().getElement();
        if (!(element instanceof DSemanticDiagram diagram) || !(diagram.getTarget() instanceof CareCase careCase)
                || diagram.getDescription() == null
                || !EcoreUtil.getURI(diagram.getDescription()).toString().contains("/org.sasae.sirius/")) {
            return Optional.empty();
        }
        return switch (diagram.getDescription().getName()) {
        case "Genogram" -> Optional.of(new Arrangement(PictureLayout.genogram(careCase)));
        case "IcfAssessment", "IcfReasoning" -> Optional.of(new Arrangement(PictureLayout.icf(careCase, heights(diagram))));
        default -> Optional.empty();
        };
    }

    /** A card is as high as its lines; the figure itself is as high as it was made last. */
    private static ToDoubleFunction<EObject> heights(DSemanticDiagram diagram) {
        Map<EObject, Double> heights = new HashMap<>();
        diagram.getDiagramElements().forEach(element -> heights.merge(element.getTarget(),
                PADDING + LINE * Objects.toString(element.getName(), "").lines().count(), Math::max));
        return element -> Math.max(LEAST_HEIGHT, heights.getOrDefault(element, LEAST_HEIGHT));
    }

    /** The place of an element; empty when the picture does not arrange such elements. */
    Optional<Rectangle> place(DDiagramElement element) {
        Box box = layout.boxes().get(element.getTarget());
        if (box == null && element.getTarget() instanceof CareCase && element.getDiagramElementMapping() != null) {
            box = layout.areas().get(element.getDiagramElementMapping().getName());
        }
        return Optional.ofNullable(box).map(found -> new Rectangle(onGrid(found.x() - left) + MARGIN,
                onGrid(found.y() - top) + MARGIN, (int) Math.round(found.width()), (int) Math.round(found.height())));
    }

    /** Sirius draws what was arranged to its grid; so that a row stays a row, all steps to it in the same way. */
    private static int onGrid(double distance) {
        return (int) Math.round(distance / GRID) * GRID;
    }
}
