// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordIndex;
import org.sasae.language.internal.lexicon.WordSet;

/** Cuts the words of one sentence into clauses: phrases, predicate, auxiliaries and the tie to the next clause. */
public final class ClauseParser {
    private final WordIndex index;
    private final Idioms idioms;
    private final CompoundVerbs compoundVerbs;

    public ClauseParser(WordIndex index, Idioms idioms, CompoundVerbs compoundVerbs) {
        this.index = index;
        this.idioms = idioms;
        this.compoundVerbs = compoundVerbs;
    }

    /** The clauses of a sentence in order. */
    public List<Clause> parse(List<Morpheme> sentence) {
        return new Run(sentence).parse();
    }

    private final class Run {
        private final List<Morpheme> words;
        private final List<Clause> clauses = new ArrayList<>();
        private List<Phrase> phrases = new ArrayList<>();
        private List<Morpheme> nouns = new ArrayList<>();
        private boolean joined;
        private int at;

        Run(List<Morpheme> words) {
            this.words = words;
        }

        List<Clause> parse() {
            while (at < words.size()) {
                step(words.get(at));
            }
            closePhrase("");
            nominalEnd();
            return clauses;
        }

        private void step(Morpheme word) {
            if (word.is("、", ",", ":", ";", "→", "⇒")) {
                comma();
            } else if (word.pos().startsWith("接続詞")) {
                joined = true;
                at++;
            } else if (word.isFreeVerb() || word.isVerb() && nouns.isEmpty() && !word.pos().startsWith("動詞-接尾")) {
                verb(word);
            } else if (word.isVerb()) {
                verb(word);
            } else if (word.isAdjective()) {
                adjective(word);
            } else if (word.pos().startsWith("副詞")) {
                adverb(word);
            } else if (word.pos().startsWith("助詞-連体化") || Phrase.isSeparator(word) && !nouns.isEmpty()) {
                connective(word);
            } else if (word.isParticle()) {
                particle(word);
            } else if (word.isAuxiliary()) {
                auxiliary(word);
            } else if (word.isNoun() || word.pos().startsWith("接頭詞") || word.pos().startsWith("連体詞")
                    || word.pos().startsWith("感動詞")) {
                noun(word);
            } else {
                at++;
            }
        }

        private void comma() {
            closePhrase("");
            at++;
            if (isElided()) {
                Phrase amount = phrases.getLast();
                List<Phrase> said = phrases;
                phrases = new ArrayList<>();
                clauses.add(new Clause(said, "する", amount.words(), index.verb("する"), EnumSet.noneOf(Mood.class), false,
                        Link.COORDINATE, null, true, joined, amount.end()));
                joined = false;
            }
        }

        /** 足上げを1日10回、それから友達に電話をかける: する is left out. */
        private boolean isElided() {
            if (!Nouns.isCountedAct(phrases)) {
                return false;
            }
            for (int i = 0; peek(i) != null && !peek(i).isVerb(); i++) {
                if (peek(i).pos().startsWith("接続詞") || peek(i).is("を") && peek(i).isParticle()) {
                    return true;
                }
            }
            return false;
        }

        private void connective(Morpheme word) {
            if (word.is("と") && !nouns.isEmpty() && Nouns.isPerson(nouns.getLast()) && !Nouns.isPerson(peek(1))) {
                closePhrase("と");
            } else if (word.is("と") && peek(1) != null && peek(1).is("、") && !nouns.isEmpty()
                    && nouns.getLast().means(WordClass.ACTIVITY, WordClass.ROUTINE)) {
                nouns.add(word);
                at++;
            } else if (word.is("と") && peek(1) != null && (peek(1).isVerb() || peek(1).isAdjective()
                    || peek(1).pos().startsWith("副詞") || peek(1).is("、", "一緒", "いっしょ"))) {
                closePhrase("と");
            } else {
                nouns.add(word);
            }
            at++;
        }

        private void noun(Morpheme word) {
            if (word.is("さ") && word.pos().equals("名詞-接尾-特殊") && !nouns.isEmpty() && !nouns.getLast().isAdjectivalNoun()
                    && !nouns.getLast().isAdjective()) {
                closePhrase("に");
                at++;
                return;
            }
            if (Nouns.endAmount(nouns, word)) {
                closePhrase("");
            }
            nouns.add(word);
            at++;
            if (word.isAdjectivalNoun() || word.means(WordClass.VAGUEADV) && !word.isVerbalNoun()) {
                Morpheme next = peek(0);
                if (next != null && next.is("に", "と") && next.isParticle()) {
                    closeAdverb();
                    at++;
                }
            }
        }

        private void adverb(Morpheme word) {
            closePhrase("");
            phrases.add(new Phrase(List.of(word), Phrase.ADVERB));
            at++;
            if (peek(0) != null && peek(0).is("と", "に") && peek(0).isParticle()) {
                at++;
            }
        }

        private void closeAdverb() {
            phrases.add(new Phrase(nouns, Phrase.ADVERB));
            nouns = new ArrayList<>();
        }

        private void particle(Morpheme word) {
            if (nouns.isEmpty()) {
                at++;
                return;
            }
            if (word.pos().startsWith("助詞-副助詞") && !word.is("まで", "でも", "か")) {
                nouns.add(word);
                at++;
                return;
            }
            String mark = word.surface();
            at++;
            while (peek(0) != null && peek(0).isParticle()
                    && (peek(0).is("は", "も", "を", "に", "で", "が", "へ", "の", "と"))) {
                if (peek(0).is("の")) {
                    nouns.add(peek(0));
                    at++;
                    return;
                }
                mark = peek(0).is("は", "も") || mark.equals("まで") ? mark : peek(0).surface();
                at++;
            }
            closePhrase(switch (mark) {
            case "って" -> "は";
            case "ば" -> "を";
            case "でも" -> "も";
            case "から", "より" -> "から";
            case "として" -> "として";
            case "について", "に関して" -> "を";
            case "によって", "により", "を通じて", "を通して", "において" -> "で";
            case "に対して", "に対し", "へと" -> "に";
            default -> mark;
            });
        }

        private void auxiliary(Morpheme word) {
            if (nouns.isEmpty()) {
                at++;
            } else if (word.is("な") || word.hasBase("な")) {
                nouns.add(word);
                at++;
            } else if (word.is("で") && peek(1) != null && !peek(1).is("ある", "あり", "い", "いる", "い続け", "おり",
                    "ありたい", "ない", "なく", "いられる", "あれ", "おる")) {
                closePhrase("で");
                at++;
            } else if (word.is("に") || word.hasBase("らしい") && word.form().startsWith("連用")) {
                closeAdverb();
                at++;
            } else {
                nominalPredicate();
            }
        }

        /** 元気だ, 習慣です, 笑顔でいる. */
        private void nominalPredicate() {
            List<Morpheme> noun = nouns;
            nouns = new ArrayList<>();
            if (peek(0).is("で")) {
                phrases.add(new Phrase(noun, Phrase.ADVERB));
                at++;
                return;
            }
            var phrase = new Phrase(noun, "");
            var tail = new PredicateTail(words, at);
            at = tail.end();
            add(nominal(phrase, tail.moods()));
        }

        private void adjective(Morpheme word) {
            Morpheme next = peek(1);
            if (word.is("なし", "無し") && !nouns.isEmpty() && next != null && next.is("で", "に")) {
                nouns.add(word);
                closeAdverb();
                at += 2;
                return;
            }
            if (word.form().startsWith("連用") && !(next != null && (next.isAuxiliary() || next.is("て", "も", "は")
                    || next.is("、")))
                    || next != null && word.form().startsWith("ガル")) {
                if (next != null && next.hasBase("なる", "する")) {
                    adjectiveComplement(word);
                    return;
                }
                closePhrase(word.hasBase("ない", "無い") ? Phrase.ADVERB : "");
                phrases.add(new Phrase(List.of(word), Phrase.ADVERB));
                at++;
                return;
            }
            if (next != null && next.isNoun() && !next.pos().startsWith("名詞-非自立")) {
                nouns.add(word);
                at++;
                return;
            }
            closePhrase("");
            at++;
            predicate(word.base(), List.of(word), word.hasBase("ない", "無い") ? EnumSet.of(Mood.NEGATIVE)
                    : EnumSet.noneOf(Mood.class));
        }

        /** 強くなる, 軽くする: the adjective and the verb are one predicate. */
        private void adjectiveComplement(Morpheme word) {
            closePhrase("");
            Morpheme verb = peek(1);
            at += 2;
            boolean gone = word.hasBase("ない", "無い");
            String base = gone ? "なくなる" : word.base() + verb.base();
            predicate(base, List.of(word, verb), EnumSet.noneOf(Mood.class));
        }

        private void verb(Morpheme word) {
            if (!nouns.isEmpty() && word.hasBase(WordSet.LIGHT_VERBS) && Nouns.canBeDone(nouns.getLast())) {
                verbalNoun(word);
                return;
            }
            boolean polite = !nouns.isEmpty() && nouns.getLast().pos().startsWith("接頭詞") && peek(1) != null
                    && peek(1).hasBase("する", "いたす");
            if (polite) {
                nouns.removeLast();
            }
            closePhrase("");
            at += polite ? 2 : 1;
            String base = compoundVerbs.core(word.base()).orElse(word.base());
            Set<Mood> moods = EnumSet.noneOf(Mood.class);
            Optional<String> idiom = Stream.concat(compoundVerbs.readings(word.base()).stream(),
                    index.verb(word.base()).stream().map(LexiconEntry::word)).map(this::idiom)
                    .flatMap(Optional::stream).findFirst();
            if (idiom.isPresent()) {
                predicate(idiom.get(), List.of(word), moods);
                return;
            }
            Optional<String> source = Potential.source(base).filter(plain -> isPotentialOf(base, plain));
            if (source.isPresent() || base.equals("できる") || base.equals("出来る")) {
                moods.add(Mood.ABLE);
            }
            boolean goes = base.equals("いきる") && phrases.stream().anyMatch(phrase -> phrase.marked("に", "へ", "まで"));
            predicate(goes ? "行く" : source.orElse(base), List.of(word), moods);
        }

        private boolean isPotentialOf(String base, String plain) {
            if (base.equals("入れる") || base.equals("いれる") || base.equals("かける")) {
                return phrases.stream().noneMatch(phrase -> phrase.marked("を"));
            }
            return index.verb(base).isEmpty() && !index.verb(plain).isEmpty();
        }

        /** 散歩する, 下肢筋力を強化する, お掃除できる. */
        private void verbalNoun(Morpheme verb) {
            int last = nouns.size() - 1;
            Morpheme noun = nouns.get(last);
            List<Morpheme> before = new ArrayList<>(nouns.subList(0, last));
            List<Morpheme> coordinated = Nouns.coordinatedBefore(before);
            Set<Mood> moods = EnumSet.noneOf(Mood.class);
            if (verb.hasBase("できる", "出来る")) {
                moods.add(Mood.ABLE);
            }
            if (verb.hasBase("いただく", "もらう")) {
                moods.add(Mood.RECEIVE);
            }
            nouns = new ArrayList<>();
            if (!before.isEmpty()) {
                boolean linked = before.getLast().is("の");
                phrases.add(new Phrase(linked ? before.subList(0, Math.max(1, before.size() - 1)) : before,
                        linked || !coordinated.isEmpty() ? "を" : ""));
            }
            at++;
            List<Morpheme> head = new ArrayList<>(coordinated);
            head.add(noun);
            head.add(verb);
            predicate(noun.base(), head, moods);
        }

        private Optional<String> idiom(String verb) {
            if (phrases.isEmpty()) {
                return Optional.empty();
            }
            Phrase last = phrases.getLast();
            Optional<String> idiom = last.marked("を", "に", "が", "も", "は", "へ", "")
                    ? idioms.predicate(last.head().surface(), verb)
                    : Optional.empty();
            if (idiom.isPresent()) {
                phrases.removeLast();
                List<Morpheme> rest = new ArrayList<>(last.words());
                rest.remove(last.head());
                while (!rest.isEmpty() && (rest.getLast().isParticle() || rest.getLast().pos().startsWith("接頭詞"))) {
                    rest.removeLast();
                }
                if (!rest.isEmpty()) {
                    phrases.add(new Phrase(rest, "を"));
                }
            }
            return idiom;
        }

        private void predicate(String base, List<Morpheme> head, Set<Mood> moods) {
            var tail = new PredicateTail(words, at);
            at = tail.end();
            moods.addAll(tail.moods());
            add(new Clause(phrases, base, head, index.verb(base), moods, false, Link.END,
                    null, false, joined, offset()));
        }

        /** Sets the tie to what follows and stores the clause. */
        private void add(Clause clause) {
            var tie = new Tie(words, at, clause);
            at = tie.next();
            List<Phrase> handedOn = Nouns.handedOn(clause, tie.link());
            clauses.add(new Clause(clause.phrases(), clause.base(), clause.head(), clause.verbs(), clause.moods(),
                    clause.nominal(), tie.link(), tie.target(), tie.comma(), clause.joined(), clause.end()));
            phrases = new ArrayList<>(handedOn);
            joined = false;
            passOn(clauses.getLast());
        }

        /** In デイに休まず通う and 店へ歩いて行く the phrases belong to the last verb too. */
        private void passOn(Clause clause) {
            Morpheme next = peek(0);
            boolean verb = next != null && (next.isVerb() || next.isVerbalNoun() && peek(1) != null
                    && peek(1).hasBase(WordSet.LIGHT_VERBS));
            if (!verb || clause.comma()) {
                return;
            }
            if (clause.link() == Link.WITHOUT) {
                clause.phrases().stream().filter(p -> !p.marked("を", "が", "")
                        || clause.is(WordClass.KEEPING)).forEach(phrases::add);
            } else if (clause.link() == Link.TE) {
                boolean living = index.verb(next.base()).stream().anyMatch(entry -> entry.wordClass() == WordClass.LIVING);
                clause.marked("を", "に", "へ", "まで").filter(phrase -> !living || !phrase.marked("を")).forEach(phrases::add);
            }
        }

        /** A predicate made of nouns: the last noun is what is done, the rest what it is done to. */
        private Clause nominal(Phrase phrase, Set<Mood> moods) {
            List<Morpheme> before = new ArrayList<>(phrase.words());
            Morpheme head = phrase.head();
            int place = before.lastIndexOf(head);
            before = new ArrayList<>(before.subList(0, Math.max(place, 0)));
            boolean of = !before.isEmpty() && before.getLast().is("の");
            if (of) {
                before.removeLast();
            }
            if (!before.isEmpty() && Phrase.isSeparator(before.getLast())) {
                before.removeLast();
            }
            List<Phrase> all = new ArrayList<>(phrases);
            if (!before.isEmpty()) {
                all.add(new Phrase(before, before.getLast().is("まで", "から", "で", "へ", "と")
                        ? before.getLast().surface() : "を"));
            }
            phrases = new ArrayList<>();
            return new Clause(all, head.base(), List.of(head), index.verb(head.base()),
                    moods, true, Link.END, null, false,
                    joined, phrase.end());
        }

        private void nominalEnd() {
            if (phrases.isEmpty()) {
                return;
            }
            Phrase last = phrases.removeLast();
            add(nominal(last, EnumSet.noneOf(Mood.class)));
        }

        private void closePhrase(String particle) {
            if (nouns.isEmpty()) {
                return;
            }
            while (!nouns.isEmpty() && (nouns.getLast().is("の") || Phrase.isSeparator(nouns.getLast()))) {
                nouns.removeLast();
            }
            if (!nouns.isEmpty()) {
                phrases.add(new Phrase(nouns, particle));
            }
            nouns = new ArrayList<>();
        }

        private int offset() {
            return at > 0 ? words.get(Math.min(at, words.size()) - 1).end() : 0;
        }

        private Morpheme peek(int offset) {
            return at + offset < words.size() ? words.get(at + offset) : null;
        }
    }

    static boolean isTimeNoun(Morpheme word) {
        return word.is(WordSet.TIME_NOUNS);
    }
}
