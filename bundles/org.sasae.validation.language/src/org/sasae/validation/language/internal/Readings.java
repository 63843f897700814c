// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.ServiceTerm;
import org.sasae.language.GoalContent;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;
import org.sasae.language.Lexicon;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OneDayGoal;
import org.sasae.model.care.OneYearGoal;
import org.sasae.model.care.SmallStep;

/**
 * Reads sentences, each once: several rules ask about the same text. Knows the service names of municipalities. Safe
 * for many threads.
 */
final class Readings {

    private static final int REMEMBERED = 2_000;

    private final Map<List<ServiceTerm>, GoalReader> readers = new ConcurrentHashMap<>();
    private final Recent<ReadingKey, GoalReading> readings = new Recent<>(REMEMBERED);
    private final Recent<ContentKey, GoalContent> contents = new Recent<>(REMEMBERED);

    private record ReadingKey(List<ServiceTerm> terms, GoalKind kind, String text) {
    }

    private record ContentKey(List<ServiceTerm> terms, String text) {
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
        return readings.get(new ReadingKey(profile.serviceTerms(), kind, known), key -> reader(profile).read(kind, known));
    }

    /** @return what a text is about, which may be null */
    GoalContent content(String text, MunicipalityProfile profile) {
        String known = text == null ? "" : text;
        return contents.get(new ContentKey(profile.serviceTerms(), known), key -> reader(profile).content(known));
    }

    private GoalReader reader(MunicipalityProfile profile) {
        List<ServiceTerm> terms = profile.serviceTerms();
        return terms.isEmpty() ? GoalReader.standard() : readers.computeIfAbsent(terms, Readings::readerWith);
    }

    private static GoalReader readerWith(List<ServiceTerm> terms) {
        String lines = terms.stream().filter(term -> !lexiconClass(term).isEmpty())
                .map(term -> term.term().strip() + "\t\t" + lexiconClass(term)).distinct().collect(Collectors.joining("\n"));
        try {
            return new GoalReader(Lexicon.standard().with(new StringReader(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Places run by residents and classes are not services to a reader of goals; the family's help has no name. */
    private static String lexiconClass(ServiceTerm term) {
        return switch (term.category()) {
            case SELF_CARE, FAMILY -> "";
            case INFORMAL, RESIDENT_PROGRAMME, GENERAL_PREVENTION -> "GATHERING\tarea=SOCIAL";
            case PRIVATE_SERVICE, PREVENTIVE_BENEFIT, DESIGNATED_PROGRAMME, SHORT_TERM_PROGRAMME, MUNICIPAL_SERVICE ->
                    "SERVICE";
        };
    }
}
