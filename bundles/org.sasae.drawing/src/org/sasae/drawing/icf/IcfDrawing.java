// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.icf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.Position;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCoverage;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.icf.FactorCard.PlanMark;
import org.sasae.drawing.internal.ArrowRouter;
import org.sasae.drawing.internal.DrawingTexts;
import org.sasae.drawing.internal.IcfFooter;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.Goal;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;

/** Draws the ICF picture of a case. Holds no case, so it can be kept and used again. */
public final class IcfDrawing {

    private static final TextStyle HEADING = TextStyle.bold(13);
    private static final TextStyle NUMBER = TextStyle.bold(8.5);

    private final DiagramTexts texts;
    private final DrawingTexts words;
    private final TextMeasure measure;
    private final boolean legend;
    private final DiagramService service = Diagrams.of(DiagramKind.ICF);

    /**
     * Prepares to draw.
     *
     * @param texts the language, not null
     * @param measure the font, not null
     * @param legend whether signs, reasons, goals and the source are explained below the picture
     */
    public IcfDrawing(DiagramTexts texts, TextMeasure measure, boolean legend) {
        this.texts = texts;
        this.words = DrawingTexts.of(texts.locale());
        this.measure = measure;
        this.legend = legend;
    }

    /**
     * Draws the factors of a case.
     *
     * @param careCase the case, not null
     * @param filter what is shown, not null
     * @return the picture; its six areas are there even without factors
     */
    public IcfScene draw(CareCase careCase, IcfFilter filter) {
        List<IcfFactor> factors = filter.factors(careCase);
        List<IcfInfluence> influences = filter.influences(careCase);
        IcfCoverage coverage = IcfCoverage.of(careCase);
        List<Goal> goals = filter.view() == IcfView.PLAN ? goals(factors, coverage) : List.of();
        Map<IcfFactor, PlanMark> marks = new LinkedHashMap<>();
        factors.forEach(factor -> marks.put(factor, mark(factor, filter.view(), coverage, goals)));
        FactorCard card = new FactorCard(texts, measure);
        IcfLayout layout = IcfLayout.arrange(factors, factor -> card.height(factor, marks.get(factor)), byHand(careCase));
        PictureBuilder builder = new PictureBuilder(measure);
        layout.areas().forEach((area, box) -> {
            String heading = heading(area, careCase, filter);
            builder.add(null, "area." + area.name(), heading, pen -> drawArea(heading, box, pen));
        });
        builder.add(null, "who", "", pen -> drawWhoArrows(layout.areas(), pen));
        layout.cards().forEach((factor, box) -> add(builder, factor,
                pen -> card.draw(factor, marks.get(factor), box, pen)));
        List<IcfInfluence> numbered = influences.stream().filter(each -> !reason(each).isEmpty()).toList();
        if (!influences.isEmpty()) {
            new ArrowRouter(layout.cards(), headings(layout, careCase, filter), influences.size())
                    .routes(influences)
                    .forEach((influence, way) -> add(builder, influence,
                            pen -> drawInfluence(influence, way, 1 + numbered.indexOf(influence), pen)));
        }
        if (legend) {
            new IcfFooter(texts, measure).add(careCase, filter.view(), numbered, goals, builder);
        }
        String title = words.message("title.icf", careCase.getTitle() == null ? "" : careCase.getTitle());
        return new IcfScene(builder.build(title), layout.areas(), layout.cards());
    }

    /** Only the words of a heading stay free of arrows. */
    private List<Box> headings(IcfLayout layout, CareCase careCase, IcfFilter filter) {
        return layout.areas().entrySet().stream().map(each -> new Box(each.getValue().x(), each.getValue().y(),
                measure.width(heading(each.getKey(), careCase, filter), HEADING) + 24, IcfLayout.HEADING)).toList();
    }

    private static List<Goal> goals(List<IcfFactor> factors, IcfCoverage coverage) {
        return coverage.overlays().stream().filter(Goal.class::isInstance).map(Goal.class::cast)
                .filter(goal -> coverage.factorsOf(goal).stream().anyMatch(factors::contains)).toList();
    }

    private PlanMark mark(IcfFactor factor, IcfView view, IcfCoverage coverage, List<Goal> goals) {
        if (view != IcfView.PLAN) {
            return PlanMark.NONE;
        }
        if (coverage.workedOn(factor)) {
            String numbers = coverage.goals(factor).stream().map(goal -> Integer.toString(1 + goals.indexOf(goal)))
                    .collect(Collectors.joining(words.message("icf.numberSeparator")));
            int supports = coverage.supportRows(factor).size();
            String goalText = numbers.isEmpty() ? "" : words.message("icf.goals", numbers);
            String supportText = supports == 0 ? "" : words.message("icf.supports", supports);
            return new PlanMark(texts.join(goalText, supportText), "");
        }
        return factor.getNature() == FactorNature.DIFFICULTY ? new PlanMark("", words.message("icf.nobodyShort"))
                : PlanMark.NONE;
    }

    private static Map<IcfFactor, Position> byHand(CareCase careCase) {
        Map<IcfFactor, Position> places = new LinkedHashMap<>();
        LayoutStore.positions(careCase, DiagramKind.ICF).forEach((element, position) -> {
            if (element instanceof IcfFactor factor) {
                places.put(factor, position);
            }
        });
        return places;
    }

    private void add(PictureBuilder builder, EObject element, java.util.function.Consumer<Pen> drawing) {
        var provider = service.provider(element).orElseThrow();
        builder.add(element, provider.symbol(element), provider.outline(element, texts), drawing);
    }

    private String heading(IcfArea area, CareCase careCase, IcfFilter filter) {
        return filter.collapsed().contains(area)
                ? words.message("icf.collapsed", area.label(texts), filter.hidden(careCase, area))
                : area.label(texts);
    }

    private void drawArea(String heading, Box box, Pen pen) {
        Path edge = Path.roundedRectangle(box, 8);
        pen.fill(edge, ColourRole.AREA);
        pen.stroke(edge, ColourRole.FAINT, LineStyle.THIN);
        pen.text(heading, new Point(box.x() + 14, box.y() + 19), Align.START, HEADING, ColourRole.INK);
    }

    /** The double arrows of the WHO picture, in the gaps between the areas. */
    private static void drawWhoArrows(Map<IcfArea, Box> areas, Pen pen) {
        Box top = areas.get(IcfArea.HEALTH_CONDITION);
        Box below = areas.get(IcfArea.ENVIRONMENT);
        List<Box> middle = List.of(areas.get(IcfArea.BODY), areas.get(IcfArea.ACTIVITIES), areas.get(IcfArea.PARTICIPATION));
        for (Box box : middle) {
            double x = box.centre().x();
            doubleArrow(new Point(x, top.bottom() + 7), new Point(x, box.y() - 7), pen);
            doubleArrow(new Point(x, box.bottom() + 7), new Point(x, below.y() - 7), pen);
        }
        for (int i = 0; i + 1 < middle.size(); i++) {
            double y = middle.get(i).y() + 13;
            doubleArrow(new Point(middle.get(i).right() + 7, y), new Point(middle.get(i + 1).x() - 7, y), pen);
        }
    }

    private static void doubleArrow(Point from, Point to, Pen pen) {
        double length = from.distance(to);
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        double head = Math.min(9, length / 2.5);
        pen.stroke(Path.lines(from.plus(dx * head * 0.6, dy * head * 0.6), to.plus(-dx * head * 0.6, -dy * head * 0.6)),
                ColourRole.FAINT, LineStyle.solid(4));
        pen.fill(Path.polygon(from, from.plus(dx * head - dy * head * 0.7, dy * head + dx * head * 0.7),
                from.plus(dx * head + dy * head * 0.7, dy * head - dx * head * 0.7)), ColourRole.FAINT);
        pen.fill(Path.polygon(to, to.plus(-dx * head - dy * head * 0.7, -dy * head + dx * head * 0.7),
                to.plus(-dx * head + dy * head * 0.7, -dy * head - dx * head * 0.7)), ColourRole.FAINT);
    }

    private void drawInfluence(IcfInfluence influence, List<Point> way, int number, Pen pen) {
        InfluenceArrow.draw(influence.getKind(), way, pen);
        if (number > 0) {
            Point at = middle(way);
            pen.fill(Path.circle(at, 7), ColourRole.PAPER);
            pen.stroke(Path.circle(at, 7), InfluenceArrow.colour(influence.getKind()), LineStyle.THIN);
            pen.text(Integer.toString(number), at.plus(0, 3.1), Align.MIDDLE, NUMBER, ColourRole.INK);
        }
    }

    /** The middle of the longest straight piece. */
    private static Point middle(List<Point> way) {
        Point best = way.get(0);
        double longest = -1;
        for (int i = 1; i < way.size(); i++) {
            double length = way.get(i).distance(way.get(i - 1));
            if (length > longest) {
                longest = length;
                best = way.get(i).towards(way.get(i - 1), 0.5);
            }
        }
        return best;
    }

    private static String reason(IcfInfluence influence) {
        return influence.getReason() == null ? "" : influence.getReason().strip();
    }
}
