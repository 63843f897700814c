// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;

/** Finds what lies beside something, for arrow keys. */
public final class Neighbours {

    /** How much worse a step to the side is than one straight on. */
    private static final double SIDEWAYS = 2.5;

    private Neighbours() {
    }

    /** Where an arrow key points. */
    public enum Direction {
        /** Upwards. */
        UP(0, -1),
        /** Downwards. */
        DOWN(0, 1),
        /** To the left. */
        LEFT(-1, 0),
        /** To the right. */
        RIGHT(1, 0);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        /** {@return 1 to the right, -1 to the left} */
        public int dx() {
            return dx;
        }

        /** {@return 1 downwards, -1 upwards} */
        public int dy() {
            return dy;
        }
    }

    /**
     * Finds the neighbour of an object.
     *
     * @param from where to start, not null
     * @param direction where to go, not null
     * @param places where everything lies, not null
     * @return the nearest object in that direction, straight ones first
     */
    public static Optional<EObject> of(EObject from, Direction direction, Map<EObject, Box> places) {
        Box start = places.get(from);
        return start == null ? Optional.empty() : places.entrySet().stream().filter(each -> each.getKey() != from)
                .filter(each -> ahead(start.centre(), each.getValue().centre(), direction) > 1)
                .min(Comparator.comparingDouble(each -> cost(start.centre(), each.getValue().centre(), direction)))
                .map(Map.Entry::getKey);
    }

    private static double ahead(Point from, Point to, Direction direction) {
        return (to.x() - from.x()) * direction.dx() + (to.y() - from.y()) * direction.dy();
    }

    private static double cost(Point from, Point to, Direction direction) {
        double aside = Math.abs((to.x() - from.x()) * direction.dy()) + Math.abs((to.y() - from.y()) * direction.dx());
        return ahead(from, to, direction) + SIDEWAYS * aside;
    }
}
