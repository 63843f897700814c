// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.icf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.sasae.diagram.Position;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.drawing.Box;
import org.sasae.model.care.IcfFactor;

/**
 * Where areas and cards lie: the health condition on top, body, activities and participation in the
 * middle, environmental and personal factors below, as in the WHO picture. Within an area the cards keep
 * the order of the model in rows; an area with many cards gets more columns.
 *
 * @param areas the areas shown
 * @param cards the cards
 */
public record IcfLayout(Map<IcfArea, Box> areas, Map<IcfFactor, Box> cards) {

    /** The height of an area's heading. */
    public static final double HEADING = 26;

    private static final double PADDING = 16;
    private static final double COLUMN_GAP = 32;
    private static final double ROW_GAP = 20;
    private static final double AREA_GAP = 46;
    private static final double LEAST_HEIGHT = 60;
    private static final int CARDS_IN_MIDDLE_COLUMN = 7;
    private static final List<IcfArea> MIDDLE = List.of(IcfArea.BODY, IcfArea.ACTIVITIES, IcfArea.PARTICIPATION);
    private static final List<IcfArea> BELOW = List.of(IcfArea.ENVIRONMENT, IcfArea.PERSONAL);

    /**
     * Arranges factors.
     *
     * @param factors the factors shown, in the order of the model, not null
     * @param height how high each card is, not null
     * @param byHand the centres set by hand, from the upper left corner of the area, not null
     * @return the arrangement; no card lies on another unless a hand put it there
     */
    public static IcfLayout arrange(List<IcfFactor> factors, ToDoubleFunction<IcfFactor> height,
            Map<IcfFactor, Position> byHand) {
        return new Arranger(factors, height, byHand).arrange();
    }

    private static final class Arranger {

        private final Map<IcfArea, List<IcfFactor>> byArea = new EnumMap<>(IcfArea.class);
        private final ToDoubleFunction<IcfFactor> height;
        private final Map<IcfFactor, Position> byHand;
        private final Map<IcfArea, Box> areas = new EnumMap<>(IcfArea.class);
        private final Map<IcfFactor, Box> cards = new LinkedHashMap<>();

        Arranger(List<IcfFactor> factors, ToDoubleFunction<IcfFactor> height, Map<IcfFactor, Position> byHand) {
            this.height = height;
            this.byHand = byHand;
            for (IcfArea area : IcfArea.values()) {
                byArea.put(area, factors.stream().filter(factor -> IcfArea.of(factor.getComponent()) == area).toList());
            }
        }

        IcfLayout arrange() {
            Map<IcfArea, Integer> columns = new EnumMap<>(IcfArea.class);
            int perColumn = perColumn();
            MIDDLE.forEach(area -> columns.put(area, Math.max(1, divide(byArea.get(area).size(), perColumn))));
            double width = MIDDLE.stream().mapToDouble(area -> width(columns.get(area))).sum() + 2 * AREA_GAP;
            double y = row(List.of(IcfArea.HEALTH_CONDITION), List.of(fitting(width)), List.of(width), 0);
            List<Double> widths = MIDDLE.stream().map(area -> width(columns.get(area))).toList();
            y = row(MIDDLE, MIDDLE.stream().map(columns::get).toList(), widths, y + AREA_GAP);
            y = row(BELOW, List.of(), belowWidths(width), y + AREA_GAP);
            if (!byArea.get(IcfArea.UNSORTED).isEmpty()) {
                row(List.of(IcfArea.UNSORTED), List.of(fitting(width)), List.of(width), y + AREA_GAP);
            }
            return new IcfLayout(areas, cards);
        }

        /** With very many cards the picture grows to both sides, not only downwards. */
        private int perColumn() {
            int most = MIDDLE.stream().mapToInt(area -> byArea.get(area).size()).max().orElse(0);
            return Math.max(CARDS_IN_MIDDLE_COLUMN, (int) Math.ceil(Math.sqrt(most * 5.0)));
        }

        private List<Double> belowWidths(double width) {
            int environment = byArea.get(IcfArea.ENVIRONMENT).size();
            int personal = byArea.get(IcfArea.PERSONAL).size();
            int columns = Math.max(2, fitting(width - AREA_GAP - 2 * PADDING));
            double share = (double) (personal + 1) / (environment + personal + 2);
            int right = Math.max(1, Math.min(columns - 1, (int) Math.round(columns * share)));
            double rightWidth = Math.max(width(right), (width - AREA_GAP) * right / columns);
            return List.of(width - AREA_GAP - rightWidth, rightWidth);
        }

        private double row(List<IcfArea> row, List<Integer> columns, List<Double> widths, double y) {
            double x = 0;
            double bottom = y;
            for (int i = 0; i < row.size(); i++) {
                int count = columns.isEmpty() ? fitting(widths.get(i)) : columns.get(i);
                bottom = Math.max(bottom, fill(row.get(i), Math.max(1, count), x, y));
                areas.put(row.get(i), new Box(x, y, widths.get(i), 0));
                x += widths.get(i) + AREA_GAP;
            }
            for (IcfArea area : row) {
                Box box = areas.get(area);
                areas.put(area, new Box(box.x(), y, box.width(), bottom - y));
            }
            return bottom;
        }

        private double fill(IcfArea area, int columns, double x, double y) {
            double top = y + HEADING + PADDING;
            double bottom = y + LEAST_HEIGHT;
            List<IcfFactor> flowing = new ArrayList<>();
            for (IcfFactor factor : byArea.get(area)) {
                Position place = byHand.get(factor);
                if (place == null) {
                    flowing.add(factor);
                } else {
                    double high = height.applyAsDouble(factor);
                    Box card = new Box(x + place.x() - FactorCard.WIDTH / 2, y + place.y() - high / 2, FactorCard.WIDTH, high);
                    cards.put(factor, card);
                    bottom = Math.max(bottom, card.bottom() + PADDING);
                }
            }
            for (int start = 0; start < flowing.size(); start += columns) {
                double tallest = 0;
                for (int i = start; i < Math.min(start + columns, flowing.size()); i++) {
                    double high = height.applyAsDouble(flowing.get(i));
                    cards.put(flowing.get(i), new Box(x + PADDING + (i - start) * (FactorCard.WIDTH + COLUMN_GAP), top,
                            FactorCard.WIDTH, high));
                    tallest = Math.max(tallest, high);
                }
                top += tallest + ROW_GAP;
                bottom = Math.max(bottom, top - ROW_GAP + PADDING);
            }
            return bottom;
        }

        private static double width(int columns) {
            return 2 * PADDING + columns * FactorCard.WIDTH + (columns - 1) * COLUMN_GAP;
        }

        private static int fitting(double width) {
            return Math.max(1, (int) Math.floor((width - 2 * PADDING + COLUMN_GAP) / (FactorCard.WIDTH + COLUMN_GAP)));
        }

        private static int divide(int count, int by) {
            return (count + by - 1) / by;
        }
    }
}
