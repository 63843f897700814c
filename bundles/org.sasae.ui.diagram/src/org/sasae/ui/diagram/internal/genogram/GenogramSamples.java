// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.genogram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.genogram.BondSymbol;
import org.sasae.drawing.genogram.ParentageSymbol;
import org.sasae.model.care.BondKind;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.UnionKind;
import org.sasae.ui.diagram.internal.model.Flavour;

/** Small samples of symbols for the palette of the genogram. */
final class GenogramSamples {

    private static final double WIDTH = Flavour.SAMPLE_WIDTH;
    private static final double MIDDLE = Flavour.SAMPLE_HEIGHT / 2.0;
    private static final double SIZE = 10;
    private static final LineStyle SHORT_DASHES = new LineStyle(1.5, List.of(4.0, 3.0));

    private GenogramSamples() {
    }

    static Optional<Consumer<Pen>> of(LinkRule rule) {
        if (rule.link() == CarePackage.Literals.BOND) {
            return Optional.of(pen -> BondSymbol.sample((BondKind) rule.value(), new Point(1, MIDDLE), WIDTH - 2, pen));
        }
        if (rule.link() == CarePackage.Literals.UNION) {
            LineStyle style = rule.value() == UnionKind.COMMON_LAW ? LineStyle.DASHED
                    : rule.value() == UnionKind.PARENTS_ONLY ? LineStyle.DOTTED : LineStyle.PLAIN;
            return Optional.of(pen -> line(pen, 1, WIDTH - 1, style));
        }
        if (rule.link() == CarePackage.Literals.PARENTAGE) {
            return Optional.of(pen -> ParentageSymbol.draw((ParentageKind) rule.value(),
                    List.of(new Point(WIDTH / 2, 1), new Point(WIDTH / 2, 2 * MIDDLE - 1)), pen));
        }
        return Optional.of(GenogramSamples::household);
    }

    static Optional<Consumer<Pen>> of(Tool tool) {
        return Optional.ofNullable(switch (tool.id()) {
        case "addSon", "addBrother" -> pen -> man(pen, WIDTH / 2);
        case "addDaughter", "addSister" -> pen -> woman(pen, WIDTH / 2);
        case "addPartner", "addParents" -> pen -> {
            man(pen, SIZE / 2 + 1);
            line(pen, SIZE + 1, WIDTH - SIZE - 1, LineStyle.PLAIN);
            woman(pen, WIDTH - SIZE / 2 - 1);
        };
        case "encloseHousehold" -> GenogramSamples::household;
        case "markTwins", "markIdenticalTwins" -> pen -> twins(pen, tool.id().contains("Identical"));
        case "delete" -> GenogramSamples::cross;
        default -> pen -> anybody(pen, WIDTH / 2);
        });
    }

    private static void line(Pen pen, double from, double to, LineStyle style) {
        pen.stroke(Path.lines(new Point(from, MIDDLE), new Point(to, MIDDLE)), ColourRole.INK, style);
    }

    private static void man(Pen pen, double x) {
        pen.stroke(Path.rectangle(new Box(x - SIZE / 2, MIDDLE - SIZE / 2, SIZE, SIZE)), ColourRole.INK, LineStyle.PLAIN);
    }

    private static void woman(Pen pen, double x) {
        pen.stroke(Path.circle(new Point(x, MIDDLE), SIZE / 2), ColourRole.INK, LineStyle.PLAIN);
    }

    private static void anybody(Pen pen, double x) {
        double r = SIZE / 2 + 1.5;
        pen.stroke(Path.polygon(new Point(x, MIDDLE - r), new Point(x + r, MIDDLE), new Point(x, MIDDLE + r),
                new Point(x - r, MIDDLE)), ColourRole.INK, LineStyle.PLAIN);
    }

    private static void household(Pen pen) {
        pen.stroke(Path.roundedRectangle(new Box(4, 2, WIDTH - 8, 2 * MIDDLE - 4), 5), ColourRole.HOUSEHOLD, SHORT_DASHES);
    }

    private static void twins(Pen pen, boolean identical) {
        pen.stroke(Path.lines(new Point(WIDTH / 2 - 8, 2 * MIDDLE - 2), new Point(WIDTH / 2, 2),
                new Point(WIDTH / 2 + 8, 2 * MIDDLE - 2)), ColourRole.INK, LineStyle.PLAIN);
        if (identical) {
            line(pen, WIDTH / 2 - 4, WIDTH / 2 + 4, LineStyle.PLAIN);
        }
    }

    private static void cross(Pen pen) {
        double r = SIZE / 2;
        pen.stroke(Path.lines(new Point(WIDTH / 2 - r, MIDDLE - r), new Point(WIDTH / 2 + r, MIDDLE + r))
                .and(Path.lines(new Point(WIDTH / 2 - r, MIDDLE + r), new Point(WIDTH / 2 + r, MIDDLE - r))),
                ColourRole.INK, LineStyle.PLAIN);
    }
}
