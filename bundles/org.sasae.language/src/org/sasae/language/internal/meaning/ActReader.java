// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sasae.language.internal.lexicon.LifeArea;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;
import org.sasae.language.internal.syntax.Phrase;

/** Gives each clause of a sentence its meaning and its role. */
public final class ActReader {
    private static final List<ActRule> RULES = List.of(new OthersAct(),
            new Negation(), new ServiceUse(), new BodyChange(),
            new VagueState());

    private ActReader() {
    }

    /** The acts of one sentence. */
    public static List<Act> read(List<Clause> clauses) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = Unfolding.unfold(clauses.get(i));
            Meaning meaning = meaning(i > 0 ? withPeople(acts.get(i - 1).clause(), clause) : clause);
            if (meaning.kind() != ActKind.PROVIDER && i > 0 && (behindClient(acts, clause) || goesOn(acts.get(i - 1), clause)
                    || staysUnspoken(acts.get(i - 1), clause) || calledToHelp(acts.get(i - 1), clause))) {
                meaning = Meaning.of(ActKind.PROVIDER, clause);
            }
            boolean praised = i > 0 && clause.hasBase(WordSet.PRAISING) && clause.marked("に").findAny().isPresent()
                    && (clause.has(Mood.ABLE) || clause.has(Mood.PASSIVE));
            boolean reason = praised || meaning.kind() == ActKind.OWN && clause.link() == Link.TE
                    && clause.head().getFirst().isAdjective();
            acts.add(new Act(clause, reason ? ActKind.NONE : meaning.kind(), role(clause, i == clauses.size() - 1),
                    meaning.areas(), meaning.habit(),
                    meaning.triggers()));
        }
        saidBefore(acts);
        servicesGoOn(acts);
        helpersBehind(acts);
        doneWithout(acts);
        moreOf(acts);
        withoutAnything(acts);
        onlyTheBody(acts);
        deniedTogether(acts);
        Neighbours.read(acts);
        passOnRoles(acts);
        return acts;
    }

    /** 張り替える改修をする, 業者任せにせず自分でやる: the noun or pronoun stands for what was said before. */
    private static void saidBefore(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Act act = acts.get(i);
            Clause before = acts.get(i - 1).clause();
            if (act.is(ActKind.OWN) && act.clause().hasBase(WordSet.REBUILDING) && before.link() == Link.MODIFIER) {
                acts.set(i, act.as(ActKind.SERVICE));
            }
            boolean oneself = act.is(ActKind.VAGUE) && act.clause().hasBase(WordSet.DOING)
                    && act.clause().phrases().stream().anyMatch(phrase -> phrase.words().getLast().is(WordSet.ALONE_HEADS));
            if (oneself && before.link() == Link.WITHOUT) {
                acts.set(i, act.as(ActKind.OWN));
            }
        }
    }

    /** 来てもらい、掃除してもらう; 借りて使う: the second belongs to the service too. */
    private static void servicesGoOn(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (!acts.get(i - 1).is(ActKind.SERVICE)) {
                continue;
            }
            boolean putUp = act.is(ActKind.OWN) && act.clause().hasBase(WordSet.PUTTING_UP)
                    && acts.get(i - 1).clause().is(WordClass.INSTALL) && act.clause().marked("を").findAny().isEmpty();
            boolean converted = act.is(ActKind.OWN) && act.clause().is(WordClass.INSTALL) && act.clause().phrases().isEmpty()
                    && acts.get(i - 1).clause().link() == Link.MODIFIER;
            if (putUp || converted) {
                acts.set(i, act.as(ActKind.SERVICE));
                continue;
            }
            boolean refreshed = (act.is(ActKind.VAGUE) || act.is(ActKind.OWN) && act.clause().hasBase("する", "保つ", "なる")) && act.clause().phrases().stream()
                    .anyMatch(phrase -> phrase.head().is(WordSet.REFRESHED) || phrase.text().startsWith("気持ちよ"));
            if (refreshed && (acts.get(i - 1).clause().link() == Link.TE || acts.get(i - 1).clause().link() == Link.COORDINATE)) {
                acts.set(i, act.as(ActKind.SERVICE));
                continue;
            }
            boolean keptUp = act.is(ActKind.VAGUE) && act.clause().hasBase(WordSet.STAYING_AWAY)
                    && act.clause().has(Mood.NEGATIVE) && act.clause().objects().stream().noneMatch(p -> p.marked("を"));
            boolean told = acts.get(i - 1).clause().link() == Link.MODIFIER && acts.get(i - 1).clause().has(Mood.PAST);
            if (keptUp || act.is(ActKind.OWN) && arranges(act.clause()) && !told) {
                acts.set(i, act.as(ActKind.SERVICE));
            }
            if (act.is(ActKind.PROVIDER) && act.clause().has(Mood.RECEIVE)) {
                acts.set(i, act.as(ActKind.SERVICE));
            } else if (act.is(ActKind.OWN) && act.clause().hasBase(WordSet.USING)
                    && act.clause().objects().stream().allMatch(p -> p.headMeans(WordClass.EQUIPMENT,
                    WordClass.SERVICE))) {
                acts.set(i, act.as(ActKind.NONE));
            }
        }
    }

    /** 息切れせずに歩ける, ふらつきなく立てる: a motion, and nothing it is for. */
    private static void onlyTheBody(List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Clause clause = act.clause();
            boolean motion = act.is(ActKind.OWN) && clause.has(Mood.ABLE) && clause.hasBase(WordSet.BARE_MOTIONS)
                    && clause.phrases().stream().allMatch(phrase -> phrase.marked(Phrase.ADVERB));
            boolean free = clause.mentions(WordClass.SYMPTOM) || i > 0 && acts.get(i - 1).clause().link() == Link.WITHOUT
                    && (acts.get(i - 1).clause().is(WordClass.AILING) || acts.get(i - 1).clause().mentions(WordClass.SYMPTOM)
                    || acts.get(i - 1).clause().head().getFirst().means(WordClass.SYMPTOM));
            if (motion && free) {
                acts.set(i, act.as(ActKind.MEDICAL));
            }
        }
    }

    /** 歩いて買い物に行けない, 寝て過ごさない: without a comma what is said to be impossible or unwanted is both. */
    private static void deniedTogether(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Clause clause = acts.get(i).clause();
            Clause before = acts.get(i - 1).clause();
            boolean denied = acts.get(i).is(ActKind.INABILITY)
                    || acts.get(i).is(ActKind.AVOIDANCE) && clause.hasBase(WordSet.PASSING_LIFE);
            if (denied && clause.has(Mood.NEGATIVE) && before.link() == Link.TE && !before.comma()
                    && acts.get(i - 1).is(ActKind.OWN)) {
                acts.set(i - 1, acts.get(i - 1).as(ActKind.NONE));
            }
        }
    }

    /** 入院せずに済む: what need not happen is the point. */
    private static void doneWithout(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Act before = acts.get(i - 1);
            if (acts.get(i).clause().hasBase(WordSet.GETTING_BY) && before.clause().link() == Link.WITHOUT) {
                acts.set(i - 1, before.as(ActKind.AVOIDANCE).as(acts.get(i).role()));
                acts.set(i, acts.get(i).as(ActKind.NONE));
            }
        }
    }

    private static boolean arranges(Clause clause) {
        return clause.is(WordClass.LIGHT, WordClass.USE) && clause.objects().stream()
                .anyMatch(object -> object.head().is(WordSet.PROCEDURES))
                || clause.hasBase(WordSet.APPLYING);
    }

    /** 本人が歩けるように手すりの位置を確かめる: whoever says 本人が is not the person. */
    private static void helpersBehind(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Clause before = acts.get(i - 1).clause();
            boolean clientCan = before.link() == Link.MODIFIER && before.has(Mood.ABLE) && acts.stream().limit(i)
                    .anyMatch(act -> act.clause().marked("が").anyMatch(p -> p.headMeans(WordClass.CLIENT)));
            if (clientCan && acts.get(i).is(ActKind.OWN, ActKind.VAGUE)) {
                acts.set(i, acts.get(i).as(ActKind.PROVIDER));
            }
            boolean forClient = (before.link() == Link.MANNER || before.link() == Link.PURPOSE)
                    && before.marked("が").anyMatch(p -> p.headMeans(WordClass.CLIENT));
            boolean aboutFeelings = before.link() == Link.MANNER
                    && acts.get(i - 1).is(ActKind.VAGUE, ActKind.MEDICAL, ActKind.AVOIDANCE)
                    && acts.get(i).clause().hasBase(WordSet.LISTENING)
                    && acts.get(i).clause().mentions(WordClass.ABSTRACT) | acts.get(i).clause().hasBase("聞く");
            boolean suitsClient = before.link() == Link.MODIFIER
                    && before.marked("に", "を").anyMatch(p -> p.words().getFirst().is(WordSet.PERSON));
            boolean madeFor = before.link() == Link.TE && acts.get(i).clause().has(Mood.MAKE)
                    && before.marked("が").anyMatch(p -> p.headMeans(WordClass.CLIENT));
            if (madeFor) {
                acts.set(i, acts.get(i).as(ActKind.PROVIDER));
            }
            boolean plannedFor = (before.link() == Link.MANNER || before.link() == Link.PURPOSE) && before.has(Mood.ABLE)
                    && acts.get(i).clause().hasBase(WordSet.PLANNING_FOR)
                    && acts.get(i).clause().marked("を").findAny().isEmpty();
            boolean fitted = (before.link() == Link.MANNER || before.link() == Link.PURPOSE) && before.has(Mood.ABLE)
                    && acts.get(i).clause().hasBase(WordSet.ADJUSTING)
                    && acts.get(i).clause().objects().stream().anyMatch(p -> p.means(WordClass.EQUIPMENT));
            boolean checked = before.has(Mood.ABLE) && acts.get(i).clause().hasBase(WordSet.CHECKING)
                    && acts.get(i).clause().marked("を").findAny().isEmpty() && before.link() != Link.TE;
            if ((forClient || aboutFeelings || suitsClient || checked || plannedFor || fitted) && acts.get(i).is(ActKind.OWN, ActKind.VAGUE)) {
                acts.set(i, acts.get(i).as(ActKind.PROVIDER));
            }
        }
    }

    /** 長男が買い物に連れて行く, ケアマネジャーが訪問し相談にのる: the one who acts stays the same. */
    private static boolean goesOn(Act before, Clause clause) {
        Link link = before.clause().link();
        boolean named = before.clause().marked("が", "は").findAny().isPresent()
                && !before.clause().has(Mood.FAVOUR) && !before.clause().has(Mood.RECEIVE);
        boolean own = clause.marked("が", "は").findAny().isPresent() || clause.phrases().stream()
                .anyMatch(p -> p.marked("で") && p.is(WordSet.ALONE));
        boolean adjoining = link == Link.TE && clause.head().getLast().start() - before.clause().end() <= 1
                && clause.head().getLast().hasBase(WordSet.GOING);
        return before.is(ActKind.PROVIDER) && (named || adjoining) && !own && !before.clause().comma()
                && (link == Link.TE || link == Link.COORDINATE);
    }

    /** 状況を把握し、主治医へ報告する: clauses side by side have one subject, said or not. */
    private static boolean staysUnspoken(Act before, Clause clause) {
        boolean someone = before.clause().link() == Link.COORDINATE && before.clause().marked("が", "は").findAny().isPresent()
                && before.clause().marked("を").findAny().isPresent();
        boolean helps = before.is(ActKind.PROVIDER) && (before.clause().is(WordClass.PROVIDE, WordClass.CARE) || someone)
                && !before.clause().has(Mood.FAVOUR) && !before.clause().has(Mood.RECEIVE);
        return helps && (before.clause().link() == Link.COORDINATE || before.clause().link() == Link.TE)
                && !clause.has(Mood.RECEIVE) && !clause.has(Mood.DESIRE) && !saysWhoActs(clause);
    }

    /** 本人に書かせ、支払いを手伝う; 嫁さんが塩気を控えた食事を作る: whoever speaks so of others is not the one who acts. */
    private static boolean behindClient(List<Act> acts, Clause clause) {
        Act before = acts.getLast();
        boolean goesOn = before.clause().link() == Link.COORDINATE || before.clause().link() == Link.TE;
        boolean client = acts.stream().anyMatch(act -> act.is(ActKind.PROVIDER) && act.clause().phrases().stream()
                .anyMatch(phrase -> !phrase.marked("が", "は") && phrase.words().stream().anyMatch(word -> word.is(WordSet.CLIENT_NAMES))));
        boolean honoured = before.clause().link() == Link.MODIFIER && before.clause().phrases().size() > 1
                && before.clause().phrases().getFirst().marked("が") && before.clause().phrases().getFirst().text().endsWith("さん");
        return before.is(ActKind.PROVIDER) && (goesOn && client || honoured) && !saysWhoActs(clause)
                && !clause.has(Mood.DESIRE) && !clause.has(Mood.RECEIVE);
    }

    /** 妹が泊まって世話をする: who comes and keeps house is the visitor. */
    private static boolean calledToHelp(Act before, Clause clause) {
        boolean visit = before.clause().hasBase(WordSet.CALLING) && before.clause().marked("が").anyMatch(phrase ->
                phrase.headMeans(WordClass.FAMILY, WordClass.FRIEND, WordClass.NEIGHBOUR));
        boolean together = clause.phrases().stream().anyMatch(phrase -> phrase.head().is(WordSet.TOGETHER));
        return visit && !together && !saysWhoActs(clause) && (before.clause().link() == Link.TE
                || before.clause().link() == Link.COORDINATE) && (clause.is(WordClass.CARE, WordClass.PROVIDE)
                || Meaning.own(clause).areas().contains(LifeArea.HOME));
    }

    private static boolean saysWhoActs(Clause clause) {
        return clause.marked("が", "は").findAny().isPresent() || clause.phrases().stream()
                .anyMatch(p -> p.marked("で") && p.is(WordSet.ALONE));
    }

    /** 友人に電話して声をかける: the friend is the one spoken to, too. */
    private static Clause withPeople(Clause before, Clause clause) {
        boolean shares = (before.link() == Link.TE || before.link() == Link.COORDINATE)
                && clause.is(WordClass.CARE, WordClass.PROVIDE) && clause.marked("に", "を", "へ", "と").findAny().isEmpty();
        List<Phrase> people = before.marked("に", "を", "と").filter(phrase -> phrase.headMeans(WordClass.CARED,
                WordClass.FRIEND, WordClass.NEIGHBOUR, WordClass.FAMILY)).toList();
        if (!shares || people.isEmpty()) {
            return clause;
        }
        List<Phrase> phrases = new ArrayList<>(people);
        phrases.addAll(clause.phrases());
        return new Clause(phrases, clause.base(), clause.head(), clause.verbs(), clause.moods(), clause.nominal(),
                clause.link(), clause.target(), clause.comma(), clause.joined(), clause.end());
    }

    private static Meaning meaning(Clause clause) {
        for (ActRule rule : RULES) {
            Optional<Meaning> meaning = rule.read(clause);
            if (meaning.isPresent()) {
                return meaning.get();
            }
        }
        return Meaning.own(clause);
    }

    private static Role role(Clause clause, boolean last) {
        if (last) {
            return clause.link() == Link.CONTRAST || clause.link() == Link.REASON ? Role.ASIDE : Role.END;
        }
        return switch (clause.link()) {
        case END, COORDINATE -> clause.has(Mood.RECEIVE) ? Role.MEANS : Role.END;
        case TE, WHILE -> Role.MEANS;
        case PURPOSE, MANNER, MOTION_PURPOSE -> Role.PURPOSE;
        default -> Role.ASIDE;
        };
    }

    /** 歩くことを続ける, 買いに行く, 飲むようにする: the act is in the clause before. */
    private static void passOnRoles(List<Act> acts) {
        for (int i = acts.size() - 1; i > 0; i--) {
            Act act = acts.get(i);
            Act before = acts.get(i - 1);
            Link link = before.clause().link();
            boolean remains = link == Link.MODIFIER && before.is(ActKind.INABILITY) && before.clause().target() != null
                    && before.clause().target().is("まま");
            boolean carried = remains || link == Link.MOTION_PURPOSE
                    && (act.clause().is(WordClass.MOVE) || before.clause().hasBase("試す"))
                    || (link == Link.NOMINAL || link == Link.MANNER) && isCarrier(act) && hasNoContent(act)
                    || link == Link.MODIFIER && isCarrier(act)
                    && before.is(ActKind.OWN, ActKind.SERVICE, ActKind.PROVIDER)
                            && isAbstract(before.clause().target(), act);
            if (carried && !act.is(ActKind.PROVIDER, ActKind.SERVICE)) {
                acts.set(i - 1, before.as(act.role()));
                if (!act.clause().has(Mood.NEGATIVE)) {
                    acts.set(i, act.as(ActKind.NONE));
                }
            }
        }
    }

    /** くつろぐ, 踏ん張る: an unknown verb in a sentence without any thing, place or person is nothing to tick. */
    private static void withoutAnything(List<Act> acts) {
        boolean something = acts.stream().anyMatch(act -> !act.areas().isEmpty() || act.clause().phrases().stream()
                .anyMatch(phrase -> !phrase.marked(Phrase.ADVERB) && (Things.isThing(phrase)
                        || phrase.words().stream().anyMatch(Morpheme::isNumber)
                        || phrase.head().is(WordSet.ALONE_HEADS) || phrase.headMeans(WordClass.BODY))));
        for (int i = 0; i < acts.size() && !something; i++) {
            Act act = acts.get(i);
            boolean unknown = act.is(ActKind.OWN) && act.clause().verbs().isEmpty() && !act.clause().nominal()
                    && act.clause().head().size() == 1 && !act.clause().has(Mood.ABLE);
            if (unknown) {
                acts.set(i, act.as(ActKind.VAGUE));
            }
        }
    }

    /** 笑顔で過ごせる日が増える: what there is more of is in the clause before. */
    private static void moreOf(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Act act = acts.get(i);
            Act before = acts.get(i - 1);
            boolean quantity = act.clause().is(WordClass.CHANGE) && act.is(ActKind.OWN, ActKind.VAGUE)
                    && before.clause().link() == Link.MODIFIER && before.clause().target() != null
                    && (before.clause().target().is("日") || before.clause().target().means(WordClass.OCCASION));
            if (quantity && before.is(ActKind.VAGUE, ActKind.OWN)) {
                acts.set(i - 1, before.as(act.role()));
                acts.set(i, act.as(ActKind.NONE));
            }
        }
    }

    private static boolean hasNoContent(Act act) {
        return act.clause().marked("を").noneMatch(p -> p.headMeans(WordClass.ACTIVITY) || p.head().entries().isEmpty()
                && p.head().verbs().isEmpty() && Things.isThing(p) && !p.head().is(WordSet.PRACTICE)) && act.areas().isEmpty();
    }

    private static boolean isCarrier(Act act) {
        Clause clause = act.clause();
        return clause.is(WordClass.CARRIER) || act.is(ActKind.VAGUE) && clause.is(WordClass.LIGHT, WordClass.STATE);
    }

    private static boolean isAbstract(Morpheme target, Act act) {
        return target != null && !target.is(WordSet.EMPTY_FRAMES) && (target.is(WordSet.PRACTICE)
                || (target.means(WordClass.OCCASION) || target.pos().startsWith("名詞-非自立")) && act.is(ActKind.VAGUE));
    }
}
