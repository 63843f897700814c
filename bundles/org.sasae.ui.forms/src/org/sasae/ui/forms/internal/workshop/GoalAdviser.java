// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.sasae.core.text.Texts;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalDomain;
import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;
import org.sasae.language.Trigger;

/** Puts the analysis of a goal in plain words. Safe for several threads. */
public final class GoalAdviser {

    private static final Texts TEXTS = Texts.beside(GoalAdviser.class);
    private static final Pattern MEASURE = Pattern
            .compile("[0-9０-９一二三四五六七八九十][^。]{0,2}(?:回|度|分|時|歩|m|ｍ|メートル|キロ|杯|枚|本|品|冊|日|階)|毎[日朝晩夕週月]|週に?[0-9０-９一二三四五六七]|月に?[0-9０-９一二三四五六七]");
    /** Places that a suggested wording leaves open. */
    private static final Pattern GAP = Pattern.compile("[（(](?:いつ|どこで|何を|どのくらい|週に何回|だれと|ご本人が)[）)]");
    private static final Pattern LETS = Pattern.compile("ましょう(?=[。！!\\s]*$)");
    private static final Pattern OWN_VOICE = Pattern.compile("(?:たい|できる|なる|れる|られる|える)(?:です|ようになる)?[。！!\\s]*$");

    private final Supplier<GoalReader> reader;
    private final Locale locale;

    /**
     * Makes an adviser.
     *
     * @param reader gives the reader, asked when the first goal is read because loading it takes time, not null
     * @param locale language of the advice, not null
     */
    public GoalAdviser(Supplier<GoalReader> reader, Locale locale) {
        this.reader = Objects.requireNonNull(reader);
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * Reads a goal.
     *
     * @param kind the field it stands in, not null
     * @param text the goal, may be empty, not null
     * @return what to say about it, never null
     */
    public GoalAdvice read(GoalKind kind, String text) {
        if (text.isBlank()) {
            return new GoalAdvice(text, "", List.of(), List.of());
        }
        if (GAP.matcher(text).find()) {
            return new GoalAdvice(text, TEXTS.get("summary.gaps", locale), List.of(TEXTS.get("good.begun", locale)),
                    List.of(new GoalAdvice.Point(List.of(), TEXTS.get("summary.gaps", locale),
                            TEXTS.get("question.gaps", locale), "")));
        }
        GoalReading reading = reader.get().read(kind, text);
        List<GoalAdvice.Point> points = Stream.concat(
                reading.findings().stream().map(finding -> point(kind, text, finding)), plannersVoice(text)).toList();
        return new GoalAdvice(text, summary(points.size()), good(reading, reader.get().content(text)), points);
    }

    /**
     * A place in a suggested wording that is left open.
     *
     * @param start offset of the first character
     * @param end   offset behind the last one
     */
    public record Gap(int start, int end) {
    }

    /** {@return the first place of a wording that is still to be filled in} */
    public static Optional<Gap> firstGap(String text) {
        return GAP.matcher(text).results().findFirst().map(each -> new Gap(each.start(), each.end()));
    }

    private String summary(int points) {
        return points == 0 ? TEXTS.get("summary.fine", locale)
                : TEXTS.format("summary.points", locale, List.of(String.valueOf(points)));
    }

    private List<String> good(GoalReading reading, GoalContent content) {
        List<String> good = new ArrayList<>();
        if (reading.isFine()) {
            good.add(TEXTS.get("good.tick", locale));
        } else if (content.domains().stream().anyMatch(domain -> domain != GoalDomain.BODY)) {
            good.add(TEXTS.get("good.act", locale));
        }
        if (!reading.labels().contains(GoalLabel.NO_MEASURE) && MEASURE.matcher(reading.text()).find()) {
            good.add(TEXTS.get("good.measure", locale));
        }
        if (content.withOthers() && !reading.labels().contains(GoalLabel.PROVIDER_SUBJECT)) {
            good.add(TEXTS.get("good.others", locale));
        }
        if (OWN_VOICE.matcher(reading.text()).find() && !reading.labels().contains(GoalLabel.PROVIDER_SUBJECT)) {
            good.add(TEXTS.get("good.voice", locale));
        }
        if (good.isEmpty()) {
            good.add(TEXTS.get("good.begun", locale));
        }
        return good;
    }

    /** ～ましょう makes a goal no worse, but in the words of the person it is easier to own; R-GOAL-12 says so, too. */
    private Stream<GoalAdvice.Point> plannersVoice(String text) {
        return LETS.matcher(text).results().map(found -> new GoalAdvice.Point(List.of("～" + found.group()),
                TEXTS.get("voice.why", locale), TEXTS.get("voice.question", locale),
                LETS.matcher(text).replaceFirst("たい")));
    }

    private GoalAdvice.Point point(GoalKind kind, String text, GoalFinding finding) {
        List<String> words = finding.triggers().stream().map(Trigger::text).distinct().toList();
        String rewording = finding.rewording(Locale.JAPANESE)
                .filter(suggested -> !suggested.equals(text)
                        && !reader.get().read(kind, suggested).labels().contains(finding.label()))
                .orElse("");
        return new GoalAdvice.Point(words, finding.explanation(locale), finding.question(locale), rewording);
    }
}
