// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.icf.GoalProvider;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.icf.FactorCard;
import org.sasae.drawing.icf.InfluenceArrow;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.Goal;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.InfluenceKind;

/** Explains below an ICF picture its signs, the numbered reasons and goals, and where the codes come from. */
public final class IcfFooter {

    private static final TextStyle WORDS = TextStyle.plain(10.5);
    private static final TextStyle SOURCE = TextStyle.plain(8.5);
    private static final double GAP = 22;

    private final DiagramTexts texts;
    private final DrawingTexts words;
    private final TextMeasure measure;

    private record Item(double width, String text, BiConsumer<Point, Pen> sample) {
    }

    /**
     * Prepares.
     *
     * @param texts the language, not null
     * @param measure the font, not null
     */
    public IcfFooter(DiagramTexts texts, TextMeasure measure) {
        this.texts = texts;
        this.words = DrawingTexts.of(texts.locale());
        this.measure = measure;
    }

    /**
     * Adds the explanations below what is drawn.
     *
     * @param careCase the case, not null
     * @param view the view, not null
     * @param reasons the influences with a reason, in the order of their numbers, not null
     * @param goals the goals in the order of their numbers, not null
     * @param builder the picture, not null
     */
    public void add(CareCase careCase, IcfView view, List<IcfInfluence> reasons, List<Goal> goals,
            PictureBuilder builder) {
        Box drawn = builder.bounds();
        double y = drawn.bottom() + 26;
        double end = y;
        end = builder.add(null, "legend", "", pen -> signs(items(view), drawn, y, pen)).bottom() + 14;
        GoalProvider provider = new GoalProvider();
        for (int i = 0; i < goals.size(); i++) {
            String line = words.message("icf.goalLine", i + 1, provider.label(goals.get(i), texts));
            double top = end;
            Goal goal = goals.get(i);
            end = builder.add(goal, provider.symbol(goal), provider.outline(goal, texts),
                    pen -> paragraph(line, ColourRole.PLAN, WORDS, drawn, top, pen)).bottom() + 3;
        }
        for (int i = 0; i < reasons.size(); i++) {
            String line = words.message("icf.reasonLine", i + 1, reasons.get(i).getReason().strip());
            double top = end + (i == 0 ? 5 : 0);
            end = builder.add(null, "reason", "", pen -> paragraph(line, ColourRole.INK, WORDS, drawn, top, pen))
                    .bottom() + 3;
        }
        double last = end + 6;
        builder.add(null, "source", "", pen -> paragraph(IcfCodes.table().source(texts), ColourRole.QUIET, SOURCE, drawn,
                last, pen));
    }

    private void paragraph(String text, ColourRole colour, TextStyle style, Box drawn, double top, Pen pen) {
        double y = top;
        for (String row : TextFlow.wrap(text, style, drawn.width(), 6, measure)) {
            pen.text(row, new Point(drawn.x(), y + measure.ascent(style)), Align.START, style, colour);
            y += measure.lineHeight(style);
        }
    }

    private void signs(List<Item> items, Box drawn, double top, Pen pen) {
        double x = drawn.x();
        double y = top;
        for (Item item : items) {
            double needed = item.width + 6 + measure.width(item.text, WORDS);
            if (x > drawn.x() && x + needed > drawn.right()) {
                x = drawn.x();
                y += 24;
            }
            item.sample.accept(new Point(x, y), pen);
            pen.text(item.text, new Point(x + item.width + 6, y + 3.8), Align.START, WORDS, ColourRole.INK);
            x += needed + GAP;
        }
    }

    private List<Item> items(IcfView view) {
        List<Item> items = new ArrayList<>();
        for (FactorNature nature : List.of(FactorNature.STRENGTH, FactorNature.DIFFICULTY, FactorNature.NEUTRAL)) {
            items.add(new Item(16, words.message("legend." + nature.name()),
                    (at, pen) -> FactorCard.sign(nature, at.plus(8, 0), pen)));
        }
        for (InfluenceKind kind : InfluenceKind.VALUES) {
            items.add(new Item(40, words.message("legend." + kind.name()),
                    (at, pen) -> InfluenceArrow.draw(kind, List.of(at, at.plus(40, 0)), pen)));
        }
        if (view == IcfView.PLAN) {
            items.add(new Item(26, words.message("legend.nobody"), (at, pen) -> pen.stroke(
                    Path.rectangle(new Box(at.x(), at.y() - 7, 26, 14)), ColourRole.ATTENTION,
                    new LineStyle(2.2, List.of(7.0, 3.0)))));
        }
        return items;
    }
}
