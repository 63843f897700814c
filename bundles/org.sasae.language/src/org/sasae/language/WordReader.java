// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.text.Normalizer;
import java.util.List;

import org.sasae.language.internal.lexicon.WordIndex;
import org.sasae.language.internal.syntax.CompoundVerbs;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Morphology;

/**
 * Splits Japanese text into words with their base forms, for comparing what two texts speak of. Safe for use by several
 * threads; creating one loads dictionaries, so use {@link #standard()}.
 */
public final class WordReader {

    private final Morphology morphology;

    private WordReader(Lexicon lexicon) {
        WordIndex index = new WordIndex(lexicon.data().entries());
        morphology = new Morphology(lexicon.data(), index, new CompoundVerbs(lexicon.data().aspects(), index));
    }

    /** The shared reader with Sasae's own lexicon. */
    public static WordReader standard() {
        return Standard.READER;
    }

    /** The form in which texts are compared: half-width kana made full-width, full-width digits half-width. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * @param text any text, not null; it need not be Japanese
     * @return its words in order; empty for an empty text
     */
    public List<Word> words(String text) {
        return text.isBlank() ? List.of() : morphology.words(normal(text)).stream().map(WordReader::word).toList();
    }

    private static Word word(Morpheme morpheme) {
        return new Word(morpheme.surface(), morpheme.base(), kind(morpheme));
    }

    private static WordKind kind(Morpheme morpheme) {
        String pos = morpheme.pos();
        if (pos.startsWith("名詞-固有名詞-人名")) {
            return WordKind.PERSON_NAME;
        }
        if (pos.startsWith("名詞-固有名詞-地域")) {
            return WordKind.PLACE_NAME;
        }
        if (pos.startsWith("名詞-固有名詞-組織")) {
            return WordKind.ORGANISATION_NAME;
        }
        if (morpheme.isNumber()) {
            return WordKind.NUMBER;
        }
        if (pos.startsWith("名詞-非自立") || pos.startsWith("名詞-代名詞") || pos.startsWith("名詞-接尾")) {
            return WordKind.OTHER;
        }
        if (morpheme.isNoun()) {
            return WordKind.NOUN;
        }
        if (morpheme.isFreeVerb()) {
            return WordKind.VERB;
        }
        return pos.startsWith("形容詞-自立") ? WordKind.ADJECTIVE : WordKind.OTHER;
    }

    private static final class Standard {
        static final WordReader READER = new WordReader(Lexicon.standard());
    }
}
