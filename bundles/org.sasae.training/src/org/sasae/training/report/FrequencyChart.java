// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Align;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.LineStyle;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Path;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Picture;
import org.sasae.drawing.PictureBuilder;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextFlow;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.training.Phrases;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.report.GroupReport.Frequency;
import org.sasae.training.report.GroupReport.PackResult;

/**
 * What a group was told most often, drawn: a bar for each line of the rubric, as long as the number of learners. Kind and
 * number stand beside each bar, and each kind has a pattern of its own, so that no colour is needed.
 */
public final class FrequencyChart {

    /** How many bars are drawn; the table says the rest. */
    public static final int MOST = 10;

    private static final double WIDTH = 360;
    private static final double BAR_WIDTH = 205;
    private static final double BAR_HEIGHT = 16;
    private static final double GAP = 14;
    private static final double STRIPE = 6;
    private static final TextStyle WORDS = TextStyle.plain(13);
    private static final TextStyle SMALL = TextStyle.plain(12);

    private final PackResult result;
    private final List<Frequency> shown;
    private final Locale locale;

    /**
     * @param result the results on one pack, not null
     * @param locale language of the chart, not null
     */
    public FrequencyChart(PackResult result, Locale locale) {
        this.result = Objects.requireNonNull(result);
        this.shown = result.frequent().stream().limit(MOST).toList();
        this.locale = Objects.requireNonNull(locale);
    }

    /** {@return what is drawn, the most frequent first and praise last; empty when nothing was said} */
    public List<Frequency> shown() {
        return shown;
    }

    /** {@return the chart in words, a line for each bar, for those who do not see it} */
    public String words() {
        return words(shown, result.learners().size(), locale);
    }

    static String words(List<Frequency> shown, int learners, Locale locale) {
        return shown.stream().map(each -> Phrases.text(each.level().getDescriptor(), locale) + " "
                + number(each, learners, locale)).collect(Collectors.joining("\n"));
    }

    /** What was said, with its kind before it. */
    static String line(Frequency frequency, Locale locale) {
        return ReportTexts.get("summary.kind", locale, Phrases.label(frequency.level().getKind(), locale))
                + Phrases.text(frequency.level().getDescriptor(), locale);
    }

    private String number(Frequency frequency) {
        return number(frequency, result.learners().size(), locale);
    }

    private static String number(Frequency frequency, int learners, Locale locale) {
        return ReportTexts.get("chart.number", locale, Phrases.label(frequency.level().getKind(), locale),
                frequency.learners().size(), learners);
    }

    /**
     * Draws the chart.
     *
     * @param measure the font, not null
     * @return the picture
     */
    public Picture draw(TextMeasure measure) {
        PictureBuilder picture = new PictureBuilder(measure);
        double y = 0;
        for (Frequency frequency : shown) {
            double top = y;
            List<String> lines = TextFlow.wrap(Phrases.text(frequency.level().getDescriptor(), locale), WORDS, WIDTH, 2,
                    measure);
            double bar = top + lines.size() * measure.lineHeight(WORDS) + 4;
            picture.add(null, "bar", number(frequency), pen -> {
                for (int i = 0; i < lines.size(); i++) {
                    pen.text(lines.get(i), new Point(0, top + measure.ascent(WORDS) + i * measure.lineHeight(WORDS)),
                            Align.START, WORDS, ColourRole.INK);
                }
                bar(pen, frequency, bar, measure);
            });
            y = bar + BAR_HEIGHT + GAP;
        }
        return picture.build(ReportTexts.get("chart.title", locale));
    }

    private void bar(Pen pen, Frequency frequency, double top, TextMeasure measure) {
        int learners = result.learners().size();
        double share = (double) frequency.learners().size() / learners;
        Box all = new Box(0, top, BAR_WIDTH, BAR_HEIGHT);
        Box box = new Box(0, top, BAR_WIDTH * share, BAR_HEIGHT);
        pen.fill(Path.rectangle(all), ColourRole.AREA);
        pattern(pen, frequency.level().getKind(), box);
        for (int i = 1; i < learners && learners <= 2 * MOST; i++) {
            double x = BAR_WIDTH * i / learners;
            pen.stroke(Path.lines(new Point(x, top), new Point(x, top + BAR_HEIGHT)), ColourRole.PAPER,
                    LineStyle.THIN);
        }
        pen.stroke(Path.rectangle(all), ColourRole.FAINT, LineStyle.THIN);
        pen.text(number(frequency), new Point(BAR_WIDTH + 10, top + BAR_HEIGHT / 2 + measure.ascent(SMALL) / 2 - 2),
                Align.START, SMALL, ColourRole.INK);
    }

    /** Full, slanted stripes, an empty frame, upright stripes. */
    private static void pattern(Pen pen, FeedbackKind kind, Box box) {
        switch (kind) {
        case ESSENTIAL -> pen.fill(Path.rectangle(box), ColourRole.ATTENTION);
        case ACTIONABLE -> {
            pen.fill(Path.rectangle(box), ColourRole.DIFFICULTY_GROUND);
            stripes(pen, box, STRIPE, ColourRole.DIFFICULTY);
        }
        case INFORMATIVE -> {
            pen.fill(Path.rectangle(box), ColourRole.PLAN_GROUND);
            pen.stroke(Path.rectangle(box), ColourRole.PLAN, LineStyle.PLAIN);
        }
        case CELEBRATORY -> {
            pen.fill(Path.rectangle(box), ColourRole.STRENGTH_GROUND);
            stripes(pen, box, 0, ColourRole.STRENGTH);
        }
        }
    }

    private static void stripes(Pen pen, Box box, double slant, ColourRole colour) {
        for (double x = box.x() + STRIPE / 2; x + slant < box.right(); x += STRIPE) {
            pen.stroke(Path.lines(new Point(x, box.bottom()), new Point(x + slant, box.y())), colour, LineStyle.PLAIN);
        }
        pen.stroke(Path.rectangle(box), colour, LineStyle.PLAIN);
    }

    /**
     * Writes the chart to a file. Needs no display.
     *
     * @param format  the file format, not null
     * @param palette light or dark, not null
     * @param out     where to, not null; stays open
     * @throws IOException when it cannot be written
     * @throws org.sasae.drawing.export.MissingFontException when no font of the machine can write Japanese
     */
    public void write(ExportFormat format, Palette palette, OutputStream out) throws IOException {
        DiagramExport.export(this::draw, format,
                new DiagramExport.Options(locale, LocalDate.EPOCH, palette, false, IcfView.PLAN, ""), out);
    }
}
