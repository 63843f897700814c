// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sasae.core.plantype.GoalWords;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.ServiceTerm;
import org.sasae.language.LexiconPart;

/**
 * What a municipality says about words: the names of its services, and lines for the files of the reader of goals.
 *
 * @param terms names of services
 * @param lines lines for the reader
 */
record LocalWords(List<ServiceTerm> terms, List<GoalWords> lines) {
    private static final System.Logger LOG = System.getLogger(LocalWords.class.getName());

    static LocalWords of(MunicipalityProfile profile) {
        return new LocalWords(profile.serviceTerms(), profile.goalWords());
    }

    boolean isEmpty() {
        return terms.isEmpty() && lines.isEmpty();
    }

    /** @return the reader's own words and these; a file with a wrong line is left out */
    org.sasae.language.Lexicon lexicon() {
        var lexicon = with(org.sasae.language.Lexicon.standard(), LexiconPart.WORDS, termLines());
        for (GoalWords words : lines) {
            try {
                lexicon = with(lexicon, LexiconPart.valueOf(words.part().toUpperCase(Locale.ROOT)), words.lines());
            } catch (IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "{0}: {1}", words.file(), e.getMessage());
            }
        }
        return lexicon;
    }

    private static org.sasae.language.Lexicon with(org.sasae.language.Lexicon lexicon, LexiconPart part, String lines) {
        try {
            return lexicon.with(part, new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String termLines() {
        return terms.stream().filter(term -> !lexiconClass(term).isEmpty())
                .map(term -> term.term().strip() + "\t\t" + lexiconClass(term)).distinct()
                .collect(Collectors.joining("\n"));
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
