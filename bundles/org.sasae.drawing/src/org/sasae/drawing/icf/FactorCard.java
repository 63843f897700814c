// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.icf;

import java.util.ArrayList;
import java.util.List;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.IcfFactorProvider;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;

/**
 * Draws a factor as a card. Strengths have round corners and a plus in a circle, difficulties cut corners
 * and a minus in a diamond, so that they can be told apart without colour.
 */
public final class FactorCard {

    /** The width of every card. */
    public static final double WIDTH = 196;

    private static final double PADDING = 7;
    private static final double SIGN = 8;
    private static final double TEXT_LEFT = 2 * SIGN + 2 * PADDING - 1;
    private static final double CHIP_GAP = 4;
    private static final TextStyle WORDS = TextStyle.plain(11);
    private static final TextStyle CODE = TextStyle.plain(9);
    private static final TextStyle CHIP = TextStyle.bold(9);

    private final DiagramTexts texts;
    private final TextMeasure measure;
    private final IcfFactorProvider provider = new IcfFactorProvider();

    /**
     * Prepares to draw.
     *
     * @param texts the language, not null
     * @param measure the font, not null
     */
    public FactorCard(DiagramTexts texts, TextMeasure measure) {
        this.texts = texts;
        this.measure = measure;
    }

    /**
     * What the plan says about a factor.
     *
     * @param worked the short mark of goals and supports that work on it; empty where none is shown
     * @param alert the short mark of a difficulty that nobody works on; empty where none is shown
     */
    public record PlanMark(String worked, String alert) {

        /** No mark. */
        public static final PlanMark NONE = new PlanMark("", "");
    }

    /**
     * Measures a card.
     *
     * @param factor the factor, not null
     * @param mark what the plan says, not null
     * @return how high the card is
     */
    public double height(IcfFactor factor, PlanMark mark) {
        double height = 2 * PADDING + words(factor).size() * measure.lineHeight(WORDS)
                + code(factor).size() * measure.lineHeight(CODE);
        int rows = chipRows(chips(factor, mark)).size();
        return height + (rows == 0 ? 0 : rows * (measure.lineHeight(CHIP) + CHIP_GAP) + 2);
    }

    /**
     * Draws a card.
     *
     * @param factor the factor, not null
     * @param mark what the plan says, not null
     * @param box where it lies, not null
     * @param pen what draws, not null
     */
    public void draw(IcfFactor factor, PlanMark mark, Box box, Pen pen) {
        boolean alert = !mark.alert.isEmpty();
        Path edge = edge(factor.getNature(), box);
        pen.fill(edge, ground(factor.getNature()));
        pen.stroke(edge, alert ? ColourRole.ATTENTION : line(factor.getNature()),
                alert ? new LineStyle(2.2, List.of(7.0, 3.0)) : LineStyle.solid(1.3));
        sign(factor.getNature(), new Point(box.x() + PADDING + SIGN, box.y() + PADDING + SIGN), pen);
        double x = box.x() + TEXT_LEFT;
        double y = box.y() + PADDING;
        for (String row : words(factor)) {
            pen.text(row, new Point(x, y + measure.ascent(WORDS)), Align.START, WORDS, ColourRole.INK);
            y += measure.lineHeight(WORDS);
        }
        for (String row : code(factor)) {
            pen.text(row, new Point(x, y + measure.ascent(CODE)), Align.START, CODE, ColourRole.QUIET);
            y += measure.lineHeight(CODE);
        }
        y += 4;
        for (List<Chip> row : chipRows(chips(factor, mark))) {
            drawChips(row, x, y, pen);
            y += measure.lineHeight(CHIP) + CHIP_GAP;
        }
    }

    private void drawChips(List<Chip> row, double left, double y, Pen pen) {
        double x = left;
        for (Chip chip : row) {
            double width = measure.width(chip.text, CHIP) + 8;
            Box place = new Box(x - 1, y, width, measure.lineHeight(CHIP) + 1);
            pen.fill(Path.roundedRectangle(place, 3), chip.ground);
            pen.stroke(Path.roundedRectangle(place, 3), chip.colour, LineStyle.solid(0.8));
            pen.text(chip.text, new Point(x + 3, y + measure.ascent(CHIP) + 0.5), Align.START, CHIP, chip.colour);
            x += width + CHIP_GAP;
        }
    }

    private List<List<Chip>> chipRows(List<Chip> chips) {
        List<List<Chip>> rows = new ArrayList<>();
        double x = Double.POSITIVE_INFINITY;
        for (Chip chip : chips) {
            double width = measure.width(chip.text, CHIP) + 8 + CHIP_GAP;
            if (x + width > WIDTH - TEXT_LEFT) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(chip);
            x += width;
        }
        return rows;
    }

    /**
     * Draws the sign of a nature.
     *
     * @param nature the nature, not null
     * @param at its centre, not null
     * @param pen what draws, not null
     */
    public static void sign(FactorNature nature, Point at, Pen pen) {
        switch (nature) {
        case STRENGTH -> {
            pen.fill(Path.circle(at, SIGN - 1), ColourRole.STRENGTH);
            pen.stroke(Path.lines(at.plus(-4, 0), at.plus(4, 0)), ColourRole.PAPER, LineStyle.solid(2));
            pen.stroke(Path.lines(at.plus(0, -4), at.plus(0, 4)), ColourRole.PAPER, LineStyle.solid(2));
        }
        case DIFFICULTY -> {
            pen.fill(Path.polygon(at.plus(0, -SIGN), at.plus(SIGN, 0), at.plus(0, SIGN), at.plus(-SIGN, 0)),
                    ColourRole.DIFFICULTY);
            pen.stroke(Path.lines(at.plus(-3.5, 0), at.plus(3.5, 0)), ColourRole.PAPER, LineStyle.solid(2));
        }
        case NEUTRAL -> pen.stroke(Path.circle(at, 3), ColourRole.QUIET, LineStyle.PLAIN);
        }
    }

    private static Path edge(FactorNature nature, Box box) {
        return switch (nature) {
        case STRENGTH -> Path.roundedRectangle(box, 11);
        case DIFFICULTY -> cut(box, 8);
        case NEUTRAL -> Path.rectangle(box);
        };
    }

    private static Path cut(Box b, double c) {
        return Path.polygon(new Point(b.x() + c, b.y()), new Point(b.right() - c, b.y()),
                new Point(b.right(), b.y() + c), new Point(b.right(), b.bottom() - c),
                new Point(b.right() - c, b.bottom()), new Point(b.x() + c, b.bottom()),
                new Point(b.x(), b.bottom() - c), new Point(b.x(), b.y() + c));
    }

    private static ColourRole line(FactorNature nature) {
        return switch (nature) {
        case STRENGTH -> ColourRole.STRENGTH;
        case DIFFICULTY -> ColourRole.DIFFICULTY;
        case NEUTRAL -> ColourRole.QUIET;
        };
    }

    private static ColourRole ground(FactorNature nature) {
        return switch (nature) {
        case STRENGTH -> ColourRole.STRENGTH_GROUND;
        case DIFFICULTY -> ColourRole.DIFFICULTY_GROUND;
        case NEUTRAL -> ColourRole.CARD;
        };
    }

    private List<String> words(IcfFactor factor) {
        return TextFlow.wrap(provider.label(factor, texts), WORDS, WIDTH - TEXT_LEFT - PADDING, 5, measure);
    }

    private List<String> code(IcfFactor factor) {
        return TextFlow.wrap(provider.codeLine(factor, texts), CODE, WIDTH - TEXT_LEFT - PADDING, 2, measure);
    }

    private record Chip(String text, ColourRole colour, ColourRole ground) {
    }

    private List<Chip> chips(IcfFactor factor, PlanMark mark) {
        List<Chip> chips = new ArrayList<>();
        provider.marks(factor, texts).forEach(text -> chips.add(new Chip(text, ColourRole.QUIET, ColourRole.CARD)));
        if (!mark.worked.isEmpty()) {
            chips.add(new Chip(mark.worked, ColourRole.PLAN, ColourRole.PLAN_GROUND));
        }
        if (!mark.alert.isEmpty()) {
            chips.add(new Chip(mark.alert, ColourRole.ATTENTION, ColourRole.CARD));
        }
        return chips;
    }
}
