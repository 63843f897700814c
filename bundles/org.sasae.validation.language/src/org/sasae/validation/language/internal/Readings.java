// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OneDayGoal;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.SmallStep;

/**
 * Reads sentences, each once: several rules ask about the same text. Knows the words of municipalities. Safe
 * for many threads.
 */
final class Readings {

    private static final int REMEMBERED = 2_000;

    private final Map<LocalWords, GoalReader> readers = new ConcurrentHashMap<>();
    private final Recent<ReadingKey, GoalReading> readings = new Recent<>(REMEMBERED);
    private final Recent<ContentKey, GoalContent> contents = new Recent<>(REMEMBERED);

    private record ReadingKey(LocalWords words, GoalKind kind, String text) {
    }

    private record ContentKey(LocalWords words, String text) {
    }

    /** @return the field that a goal stands in */
    static GoalKind kind(Goal goal) {
        return switch (goal) {
            case OneDayGoal day -> GoalKind.ONE_DAY;
            case OneYearGoal year -> GoalKind.ONE_YEAR;
            case SmallStep step -> GoalKind.SMALL_STEP;
            default -> GoalKind.PLAN;
        };
    }

    /** @return the reading of a text, which may be null */
    GoalReading reading(GoalKind kind, String text, MunicipalityProfile profile) {
        String known = text == null ? "" : text;
        return readings.get(new ReadingKey(LocalWords.of(profile), kind, known), key -> reader(profile).read(kind, known));
    }

    /** @return what a text is about, which may be null */
    GoalContent content(String text, MunicipalityProfile profile) {
        String known = text == null ? "" : text;
        return contents.get(new ContentKey(LocalWords.of(profile), known), key -> reader(profile).content(known));
    }

    private GoalReader reader(MunicipalityProfile profile) {
        LocalWords words = LocalWords.of(profile);
        return words.isEmpty() ? GoalReader.standard()
                : readers.computeIfAbsent(words, local -> new GoalReader(local.lexicon()));
    }
}
