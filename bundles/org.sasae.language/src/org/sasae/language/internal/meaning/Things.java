// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import static org.sasae.language.internal.lexicon.WordClass.ABSTRACT;
import static org.sasae.language.internal.lexicon.WordClass.ABSTRACTING;
import static org.sasae.language.internal.lexicon.WordClass.ACTIVITY;
import static org.sasae.language.internal.lexicon.WordClass.BODY;
import static org.sasae.language.internal.lexicon.WordClass.FOOD;
import static org.sasae.language.internal.lexicon.WordClass.GATHERING;
import static org.sasae.language.internal.lexicon.WordClass.JARGON;
import static org.sasae.language.internal.lexicon.WordClass.OCCASION;
import static org.sasae.language.internal.lexicon.WordClass.PLACE;
import static org.sasae.language.internal.lexicon.WordClass.REGION;
import static org.sasae.language.internal.lexicon.WordClass.RISK;
import static org.sasae.language.internal.lexicon.WordClass.VAGUEADV;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** Tells things one can do something with from abstract words. Unknown nouns are things: there are many hobbies. */
final class Things {
    private Things() {
    }

    /** With some verbs only what the lexicon knows is a thing: in 張りを持つ the object is not. */
    static boolean isThing(Phrase phrase, Clause clause) {
        return isThing(phrase) && (!clause.is(ABSTRACTING)
                || phrase.heads().stream().anyMatch(head -> isThing(head, phrase) && !head.entries().isEmpty())
                || phrase.words().getFirst().means(ACTIVITY, PLACE, WordClass.TOPIC, WordClass.HOME) && phrase.head().is(WordSet.INSIDE));
    }

    static boolean isThing(Phrase phrase) {
        boolean quality = phrase.words().size() > 1 && phrase.words().getLast().is(WordSet.ABSTRACT_ENDINGS);
        boolean named = phrase.words().size() > 1 && phrase.words().getLast().is(WordSet.THING_ENDINGS)
                && phrase.words().getLast().pos().startsWith("名詞-接尾");
        return named || !quality && phrase.heads().stream().anyMatch(head -> isThing(head, phrase));
    }

    /** 気持ちの落ち込み: an unknown word about the mind. */
    private static boolean isOfMind(Morpheme head, Phrase phrase) {
        return head.entries().isEmpty() && phrase.words().size() > 2 && phrase.words().get(1).is("の")
                && phrase.words().getFirst().is(WordSet.MIND);
    }

    private static boolean isThing(Morpheme head, Phrase phrase) {
        if (isOfMind(head, phrase)) {
            return false;
        }
        if (head.means(REGION) || head.isNumber()) {
            return false;
        }
        if (head.means(ABSTRACT, VAGUEADV, RISK)) {
            return head.means(OCCASION) && hasContent(head, phrase);
        }
        return head.means(ACTIVITY, GATHERING, PLACE, FOOD) || !isEmptyNoun(head) && !head.pos().startsWith("副詞")
                && !head.isAdjective() && !head.isAdjectivalNoun();
    }

    /** 外出の機会, 離床時間: what is before the abstract word gives it content. */
    private static boolean hasContent(Morpheme head, Phrase phrase) {
        return phrase.words().stream().anyMatch(word -> word != head && word.means(ACTIVITY, GATHERING, JARGON)
                && !word.means(ABSTRACT, BODY));
    }

    /** こと, もの, の. */
    static boolean isEmptyNoun(Morpheme word) {
        return word.pos().startsWith("名詞-非自立-一般") || word.pos().startsWith("名詞-非自立-助動詞");
    }
}
