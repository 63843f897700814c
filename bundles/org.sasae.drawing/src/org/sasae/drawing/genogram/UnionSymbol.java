// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.genogram.UnionProvider;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.SymbolProfile;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.genogram.UnionRoute.Branch;
import org.sasae.drawing.genogram.UnionRoute.End;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/**
 * Draws the line of a couple, full for a marriage and dashed for a common-law union, with one slash for
 * separation and two for divorce, the years above it, and the bars to the children.
 */
public final class UnionSymbol {

    private static final TextStyle YEARS = TextStyle.plain(9);
    private static final double SLASH_HEIGHT = 8;
    private static final double SLASH_LEAN = 4;
    private static final double SLASH_APART = 5;

    private final DiagramTexts texts;
    private final SymbolProfile profile;
    private final TextMeasure measure;

    /**
     * Prepares to draw.
     *
     * @param texts the language, not null
     * @param profile how symbols look, not null
     * @param measure the font, not null
     */
    public UnionSymbol(DiagramTexts texts, SymbolProfile profile, TextMeasure measure) {
        this.texts = texts;
        this.profile = profile;
        this.measure = measure;
    }

    /**
     * Draws a couple with the bars to its children; the last piece of each line belongs to the child.
     *
     * @param union the couple, not null
     * @param route where its lines run, not null
     * @param pen what draws, not null
     */
    public void draw(Union union, UnionRoute route, Pen pen) {
        if (union.getPartnerA() != null && union.getPartnerB() != null) {
            drawCouple(union, route, pen);
        } else if (!route.branches().isEmpty()) {
            pen.stroke(Path.lines(route.line()), ColourRole.INK, LineStyle.PLAIN);
        }
        for (Branch branch : route.branches()) {
            drawBranch(branch, pen);
        }
    }

    private void drawCouple(Union union, UnionRoute route, Pen pen) {
        Path line = Path.lines(route.line());
        if (union.getKind() == UnionKind.MARRIAGE && profile.doubleMarriageLine()) {
            pen.stroke(line.plus(0, -2), ColourRole.INK, LineStyle.PLAIN);
            pen.stroke(line.plus(0, 2), ColourRole.INK, LineStyle.PLAIN);
        } else {
            pen.stroke(line, ColourRole.INK, switch (union.getKind()) {
            case COMMON_LAW -> LineStyle.DASHED;
            case PARENTS_ONLY -> LineStyle.DOTTED;
            default -> LineStyle.PLAIN;
            });
        }
        int slashes = union.getStatus() == UnionStatus.SEPARATED ? 1
                : union.getStatus() == UnionStatus.DIVORCED ? 2 : 0;
        if (slashes > 0) {
            drawSlashes(slashPlace(union, route), slashes, pen);
        }
        drawYears(union, route, pen);
    }

    /** Beside the line to the children, so that they hang at the side of the parent who has custody. */
    private Point slashPlace(Union union, UnionRoute route) {
        Point from = route.line().get(route.line().size() > 2 ? 2 : 0);
        Point to = route.line().get(route.line().size() > 2 ? 3 : 1);
        if (route.branches().size() > 1) {
            return route.branches().get(0).anchor().towards(route.branches().get(1).anchor(), 0.5);
        }
        Object custody = union.getChildren().stream().map(Parentage::getCustodyWith).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (route.branches().isEmpty() || custody == null) {
            return from.towards(to, 0.5);
        }
        boolean partnerALeft = custodyLeft(union, route);
        boolean custodyWithLeft = (custody == union.getPartnerA()) == partnerALeft;
        Point anchor = route.branches().get(0).anchor();
        return custodyWithLeft ? anchor.towards(to, 0.5) : anchor.towards(from, 0.5);
    }

    private static boolean custodyLeft(Union union, UnionRoute route) {
        return route.leftPartner().map(left -> left == union.getPartnerA()).orElse(true);
    }

    private static void drawSlashes(Point at, int count, Pen pen) {
        for (int i = 0; i < count; i++) {
            double dx = (i - (count - 1) / 2.0) * SLASH_APART;
            pen.stroke(Path.lines(at.plus(dx - SLASH_LEAN, SLASH_HEIGHT), at.plus(dx + SLASH_LEAN, -SLASH_HEIGHT)),
                    ColourRole.INK, LineStyle.PLAIN);
        }
    }

    private void drawYears(Union union, UnionRoute route, Pen pen) {
        String label = new UnionProvider().label(union, texts);
        if (label.isEmpty()) {
            return;
        }
        Point from = route.line().get(route.line().size() > 2 ? 2 : 0);
        Point to = route.line().get(route.line().size() > 2 ? 3 : 1);
        double room = from.distance(to) - 6;
        List<String> rows = measure.width(label, YEARS) <= room ? List.of(label) : List.of(label.split(" "));
        Point middle = from.towards(to, 0.5);
        double y = middle.y() - SLASH_HEIGHT - 4;
        for (int i = rows.size() - 1; i >= 0; i--) {
            double width = measure.width(rows.get(i), YEARS);
            pen.fill(Path.rectangle(new Box(middle.x() - width / 2 - 1, y - measure.ascent(YEARS), width + 2,
                    measure.lineHeight(YEARS))), ColourRole.PAPER);
            pen.text(rows.get(i), new Point(middle.x(), y), Align.MIDDLE, YEARS, ColourRole.QUIET);
            y -= measure.lineHeight(YEARS);
        }
    }

    private static void drawBranch(Branch branch, Pen pen) {
        if (branch.withoutBar()) {
            return;
        }
        List<Double> xs = new ArrayList<>(branch.ends().stream().map(end -> end.from().x()).toList());
        xs.add(branch.anchor().x());
        xs.sort(Comparator.naturalOrder());
        Point down = new Point(branch.anchor().x(), branch.bar());
        pen.stroke(Path.lines(branch.anchor(), down), ColourRole.INK, LineStyle.PLAIN);
        if (xs.get(xs.size() - 1) - xs.get(0) > 0.5) {
            pen.stroke(Path.lines(new Point(xs.get(0), branch.bar()), new Point(xs.get(xs.size() - 1), branch.bar())),
                    ColourRole.INK, LineStyle.PLAIN);
        }
        drawTwinBars(branch, pen);
    }

    /** Identical twins are joined by a bar between their lines. */
    private static void drawTwinBars(Branch branch, Pen pen) {
        for (int i = 0; i + 1 < branch.children().size(); i++) {
            Parentage one = branch.children().get(i);
            for (int j = i + 1; j < branch.children().size(); j++) {
                Parentage other = branch.children().get(j);
                boolean twins = one.getTwin() == TwinKind.IDENTICAL && one.getTwinGroup() != null
                        && one.getTwinGroup().equals(other.getTwinGroup());
                if (twins) {
                    pen.stroke(Path.lines(half(branch.ends().get(i)), half(branch.ends().get(j))), ColourRole.INK,
                            LineStyle.PLAIN);
                    break;
                }
            }
        }
    }

    private static Point half(End end) {
        return end.from().towards(end.to(), 0.55);
    }
}
