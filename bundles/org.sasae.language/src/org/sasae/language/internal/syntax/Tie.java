// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.List;

/** Finds how a clause is tied to what follows it. */
final class Tie {
    private final List<Morpheme> words;
    private Link link = Link.END;
    private Morpheme target;
    private boolean comma;
    private int at;

    Tie(List<Morpheme> words, int from, Clause clause) {
        this.words = words;
        at = from;
        read(clause);
        if (word(0) != null && word(0).is("、")) {
            comma = true;
            at++;
        }
    }

    Link link() {
        return link;
    }

    Morpheme target() {
        return target;
    }

    boolean comma() {
        return comma;
    }

    int next() {
        return at;
    }

    private void read(Clause clause) {
        Morpheme word = word(0);
        if (word == null) {
            return;
        }
        Morpheme last = words.get(at - 1);
        if (word.is("、")) {
            link = clause.has(Mood.NEGATIVE) && last.is("ず") ? Link.WITHOUT : Link.COORDINATE;
        } else if (word.isParticle() && !word.pos().startsWith("助詞-連体化")) {
            particle(word, clause, last);
        } else if (word.is("ば") || word.hasBase("なら") || word.is("たら", "だら")) {
            set(Link.CONDITION, 1);
        } else if (word.is("ため", "為")) {
            set(clause.has(Mood.PAST) || clause.has(Mood.NEGATIVE) && !follows("に") ? Link.REASON : Link.PURPOSE,
                    follows("に") ? 2 : 1);
            skip("は", "も");
        } else if (word.is("よう", "様")) {
            set(Link.MANNER, follows("に") || follows("な") ? 2 : 1);
            skip("は", "も");
        } else if (word.is("ほか", "他", "ほかに") && !word.isParticle()) {
            set(Link.COORDINATE, 1);
            skip("に");
        } else if (word.is("こと", "事", "の", "もの")) {
            nominal();
        } else if (word.is("ながら", "つつ")) {
            set(Link.WHILE, 1);
        } else if (word.isNoun() && ClauseParser.isTimeNoun(word) && !(follows("が") || follows("を")) && !last.form().startsWith("連用")) {
            link = Link.WHEN;
        } else if (word.isNoun() || word.pos().startsWith("接頭詞") || word.pos().startsWith("連体詞")
                || word.pos().startsWith("助詞-連体化")) {
            modifierOrCoordinate(word, last, clause);
        } else if (word.isAuxiliary()) {
            at++;
            read(clause);
        } else {
            boolean serial = word.isVerb() && last.isVerb() && last.form().startsWith("連用");
            link = last.is("ず") ? Link.WITHOUT : serial ? Link.TE : Link.COORDINATE;
        }
    }

    private void particle(Morpheme word, Clause clause, Morpheme last) {
        switch (word.surface()) {
        case "て", "で" -> {
            set(clause.has(Mood.NEGATIVE) ? Link.WITHOUT : Link.TE, 1);
            if (word(0) != null && word(0).is("も")) {
                set(Link.CONTRAST, 1);
            } else {
                skip("は", "から");
            }
        }
        case "ながら", "つつ" -> {
            set(Link.WHILE, 1);
            skip("も");
        }
        case "たり", "だり" -> {
            set(Link.COORDINATE, 1);
            skip("、");
            if (word(0) != null && word(0).hasBase("する")) {
                var tail = new PredicateTail(words, at + 1);
                clause.moods().addAll(tail.moods());
                at = tail.end();
                read(clause);
            }
        }
        case "し" -> set(Link.COORDINATE, 1);
        case "ば", "と" -> set(Link.CONDITION, 1);
        case "ので", "から" -> set(last.is("て", "で") ? Link.TE : Link.REASON, 1);
        case "が", "けど", "けれど", "けれども", "ものの", "ても", "のに", "でも" -> set(Link.CONTRAST, 1);
        case "に" -> {
            if (clause.has(Mood.NEGATIVE)) {
                set(Link.WITHOUT, 1);
            } else {
                set(Link.MOTION_PURPOSE, 1);
                skip("は", "も");
            }
        }
        case "の" -> nominal();
        case "まで" -> set(Link.WHEN, 1);
        default -> {
            at++;
            if (at < words.size()) {
                read(clause);
            }
        }
        }
    }

    private void nominal() {
        if (word(0).is("の") && word(1) != null && word(1).isNoun()) {
            link = Link.MODIFIER;
            target = word(1);
            at++;
            return;
        }
        if (word(1) != null && word(1).is("、", "と", "や", "また", "それから")) {
            set(Link.COORDINATE, word(1).is("と", "や") ? 2 : 1);
            return;
        }
        boolean instrument = word(1) != null && word(1).is("で", "により", "によって", "から");
        set(instrument ? Link.TE : Link.NOMINAL, 1);
        while (word(0) != null && word(0).isParticle() && !word(0).is("、")) {
            at++;
        }
        if (word(0) == null) {
            link = Link.END;
        }
    }

    private void modifierOrCoordinate(Morpheme word, Morpheme last, Clause clause) {
        boolean continuative = last.form().startsWith("連用") && (last.isVerb() || last.isAdjective())
                && !last.is("た", "だ");
        if (last.is("ず")) {
            link = Link.WITHOUT;
        } else if (continuative && !clause.nominal()) {
            link = Link.COORDINATE;
        } else {
            link = Link.MODIFIER;
            target = head();
        }
    }

    /** The noun that is modified: the last of a run of nouns. */
    private Morpheme head() {
        int index = at;
        Morpheme head = words.get(index);
        while (index + 1 < words.size() && (words.get(index + 1).isNoun()
                && !words.get(index + 1).pos().startsWith("名詞-副詞")
                || words.get(index + 1).pos().startsWith("助詞-連体化"))) {
            index++;
            if (words.get(index).isNoun()) {
                head = words.get(index);
            }
        }
        return head;
    }

    private void set(Link value, int count) {
        link = value;
        at += count;
    }

    private void skip(String... surfaces) {
        if (word(0) != null && word(0).is(surfaces)) {
            at++;
        }
    }

    private boolean follows(String surface) {
        return word(1) != null && word(1).is(surface);
    }

    private Morpheme word(int offset) {
        return at + offset < words.size() ? words.get(at + offset) : null;
    }
}
