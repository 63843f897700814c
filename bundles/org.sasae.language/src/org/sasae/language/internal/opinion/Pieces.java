// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Morpheme;

/**
 * Cuts a goal into pieces. Numbers are one digit, and a service is as good as another, so that what was learned holds for
 * the words of a municipality too.
 */
public final class Pieces {
    private static final int LONGEST = 4;
    /** Wide letters do not stand in a normal form. */
    private static final Map<WordClass, Character> NAMES = Map.of(WordClass.SERVICE, 'Ｓ', WordClass.HELPER, 'Ｈ',
            WordClass.EQUIPMENT, 'Ｅ', WordClass.FAMILY, 'Ｆ', WordClass.NEIGHBOUR, 'Ｎ', WordClass.FRIEND, 'Ｒ',
            WordClass.JARGON, 'Ｊ', WordClass.ILLNESS, 'Ｉ', WordClass.SYMPTOM, 'Ｙ', WordClass.VALUE, 'Ｖ');

    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private Pieces(GoalText goal) {
        add('^', 0, 0);
        String text = goal.text().value();
        int at = 0;
        for (Morpheme word : goal.words()) {
            Optional<Character> name = name(word);
            if (name.isPresent() && word.start() >= at) {
                asWritten(text, at, word.start());
                add(name.get(), word.start(), word.end());
                at = word.end();
            }
        }
        asWritten(text, at, text.length());
        add('$', text.length(), text.length());
    }

    /** {@return the pieces of a goal as text, each once} */
    public static List<String> texts(GoalText goal) {
        return of(goal).stream().map(Piece::text).distinct().toList();
    }

    static List<Piece> of(GoalText goal) {
        List<Piece> pieces = new Pieces(goal).cut();
        pieces.add(new Piece(goal.kind().name(), 0, 0));
        return pieces;
    }

    private static Optional<Character> name(Morpheme word) {
        return word.entries().stream().map(LexiconEntry::wordClass).filter(NAMES::containsKey).findFirst()
                .map(NAMES::get);
    }

    private void asWritten(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            boolean digit = Character.isDigit(character);
            if (!Character.isWhitespace(character) && !(digit && characters.charAt(characters.length() - 1) == '0')) {
                add(digit ? '0' : character, i, i + 1);
            }
        }
    }

    private void add(char character, int start, int end) {
        characters.append(character);
        starts.add(start);
        ends.add(end);
    }

    private List<Piece> cut() {
        List<Piece> pieces = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i + length <= characters.length(); i++) {
                pieces.add(new Piece(characters.substring(i, i + length), starts.get(i), ends.get(i + length - 1)));
            }
        }
        return pieces;
    }
}
