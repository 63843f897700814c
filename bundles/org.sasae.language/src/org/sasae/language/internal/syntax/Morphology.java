// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.sasae.language.internal.lexicon.LexiconData;
import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordIndex;
import org.sasae.language.internal.lexicon.WordSets;

/**
 * Splits text into words with Lucene's Kuromoji and joins those that make one word of the lexicon. The lexicon's kana
 * words and readings are given to Kuromoji as user dictionary, the shorter ones only for text that has hardly any
 * kanji: its own dictionary guesses badly there. Safe for several threads.
 */
public final class Morphology {
    private static final int SHORTEST_KANA = 4;
    private static final int SHORTEST_KANA_IN_KANA_TEXT = 3;

    private final WordIndex index;
    private final WordSets sets;
    private final Compounds compounds;
    private final TokenizerPool ordinary;
    private final TokenizerPool kana;

    public Morphology(LexiconData data, WordIndex index, CompoundVerbs compoundVerbs) {
        this.index = index;
        sets = data.sets();
        Collection<LexiconEntry> entries = data.entries();
        compounds = new Compounds(index, compoundVerbs);
        ordinary = new TokenizerPool(dictionary(entries, SHORTEST_KANA));
        kana = new TokenizerPool(dictionary(entries, SHORTEST_KANA_IN_KANA_TEXT));
    }

    /** The words of a text. */
    public List<Morpheme> words(String text) {
        TokenizerPool pool = isKanaText(text) ? kana : ordinary;
        Words tokenizer = pool.take();
        List<Morpheme> words = tokenizer.split(text, index, sets);
        pool.giveBack(tokenizer);
        return compounds.join(words);
    }

    private static boolean isKanaText(String text) {
        long hiragana = text.chars().filter(c -> c >= 'ぁ' && c <= 'ゖ').count();
        long kanji = text.codePoints().filter(Character::isIdeographic).count();
        return hiragana >= 4 && kanji * 5 <= hiragana;
    }

    private static UserDictionary dictionary(Collection<LexiconEntry> entries, int shortestKana) {
        Set<String> words = new LinkedHashSet<>();
        for (LexiconEntry entry : entries) {
            if (!WordIndex.isVerbal(entry) && entry.wordClass() != WordClass.JARGON) {
                addWord(words, entry.word(), shortestKana);
                addWord(words, entry.reading(), shortestKana);
            }
        }
        var csv = new StringBuilder();
        words.forEach(word -> csv.append(word).append(',').append(word).append(',').append(word).append(",カスタム名詞\n"));
        try {
            return UserDictionary.open(new StringReader(csv.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addWord(Set<String> words, String word, int shortestKana) {
        boolean kanaOnly = word.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ー');
        if (kanaOnly && word.length() >= shortestKana) {
            words.add(word);
        }
    }

    /** Tokenizers are costly to create and serve one thread at a time. */
    private static final class TokenizerPool {
        private final UserDictionary dictionary;
        private final Queue<Words> idle = new ConcurrentLinkedQueue<>();

        TokenizerPool(UserDictionary dictionary) {
            this.dictionary = dictionary;
        }

        Words take() {
            Words tokenizer = idle.poll();
            return tokenizer == null ? new Words(dictionary) : tokenizer;
        }

        void giveBack(Words tokenizer) {
            idle.add(tokenizer);
        }
    }

    private static final class Words {
        private final JapaneseTokenizer tokenizer;
        private final CharTermAttribute term;
        private final BaseFormAttribute base;
        private final PartOfSpeechAttribute pos;
        private final InflectionAttribute inflection;
        private final OffsetAttribute offset;

        Words(UserDictionary dictionary) {
            tokenizer = new JapaneseTokenizer(dictionary, false, JapaneseTokenizer.Mode.NORMAL);
            term = tokenizer.addAttribute(CharTermAttribute.class);
            base = tokenizer.addAttribute(BaseFormAttribute.class);
            pos = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            inflection = tokenizer.addAttribute(InflectionAttribute.class);
            offset = tokenizer.addAttribute(OffsetAttribute.class);
        }

        List<Morpheme> split(String text, WordIndex index, WordSets sets) {
            try {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                List<Morpheme> words = new ArrayList<>();
                while (tokenizer.incrementToken()) {
                    words.add(word(index, sets));
                }
                tokenizer.end();
                tokenizer.close();
                return words;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** 縫い上げる takes its time although it is no noun. */
        private static List<LexiconEntry> undertakings(List<LexiconEntry> entries) {
            return entries.stream().filter(entry -> entry.wordClass() == WordClass.SCALE).toList();
        }

        private Morpheme word(WordIndex index, WordSets sets) {
            String surface = term.toString();
            String baseForm = base.getBaseForm() == null ? surface : base.getBaseForm();
            String form = inflection.getInflectionForm() == null ? "" : inflection.getInflectionForm();
            String partOfSpeech = pos.getPartOfSpeech();
            boolean noun = partOfSpeech.startsWith("名詞") || partOfSpeech.startsWith("カスタム")
                    || partOfSpeech.startsWith("副詞") || partOfSpeech.startsWith("形容詞");
            return new Morpheme(surface, baseForm, partOfSpeech, form, offset.startOffset(), offset.endOffset(),
                    noun ? index.noun(baseForm)
                    : partOfSpeech.startsWith("動詞") ? undertakings(index.noun(baseForm)) : List.of(), partOfSpeech.startsWith("名詞") ? index.verb(baseForm)
                    : List.of(), sets);
        }
    }
}
