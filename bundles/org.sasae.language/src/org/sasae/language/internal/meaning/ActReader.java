// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.syntax.Clause;
import org.sasae.language.internal.syntax.Link;
import org.sasae.language.internal.syntax.Mood;
import org.sasae.language.internal.syntax.Morpheme;

/** Gives each clause of a sentence its meaning and its role. */
public final class ActReader {
    private static final List<ActRule> RULES = List.of(new OthersAct(),
            new Negation(), new ServiceUse(), new BodyChange(),
            new VagueState());

    private static final Set<String> PRACTICE = Set.of("練習", "訓練", "努力", "工夫", "稽古", "習慣", "けいこ");

    private ActReader() {
    }

    /** The acts of one sentence. */
    public static List<Act> read(List<Clause> clauses) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = Unfolding.unfold(clauses.get(i));
            Meaning meaning = meaning(clause);
            if (meaning.kind() != ActKind.PROVIDER && i > 0 && goesOn(acts.get(i - 1), clause)) {
                meaning = Meaning.of(ActKind.PROVIDER, clause);
            }
            acts.add(new Act(clause, meaning.kind(), role(clause, i == clauses.size() - 1),
                    meaning.areas(), meaning.habit(),
                    meaning.triggers()));
        }
        servicesGoOn(acts);
        helpersBehind(acts);
        passOnRoles(acts);
        return acts;
    }

    /** 来てもらい、掃除してもらう; 借りて使う: the second belongs to the service too. */
    private static void servicesGoOn(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (!acts.get(i - 1).is(ActKind.SERVICE)) {
                continue;
            }
            if (act.is(ActKind.PROVIDER) && act.clause().has(Mood.RECEIVE)) {
                acts.set(i, act.as(ActKind.SERVICE));
            } else if (act.is(ActKind.OWN) && act.clause().hasBase("使う", "使用", "つかう")
                    && act.clause().objects().stream().allMatch(p -> p.headMeans(WordClass.EQUIPMENT,
                    WordClass.SERVICE))) {
                acts.set(i, act.as(ActKind.NONE));
            }
        }
    }

    /** 本人が歩けるように手すりの位置を確かめる: whoever says 本人が is not the person. */
    private static void helpersBehind(List<Act> acts) {
        for (int i = 1; i < acts.size(); i++) {
            Clause before = acts.get(i - 1).clause();
            boolean forClient = (before.link() == Link.MANNER || before.link() == Link.PURPOSE)
                    && before.marked("が").anyMatch(p -> p.headMeans(WordClass.CLIENT));
            boolean aboutFeelings = before.link() == Link.MANNER
                    && acts.get(i - 1).is(ActKind.VAGUE, ActKind.MEDICAL, ActKind.AVOIDANCE)
                    && acts.get(i).clause().hasBase("聞く", "話し相手", "訪問", "確認", "なる")
                    && acts.get(i).clause().mentions(WordClass.ABSTRACT) | acts.get(i).clause().hasBase("聞く");
            if ((forClient || aboutFeelings) && acts.get(i).is(ActKind.OWN, ActKind.VAGUE)) {
                acts.set(i, acts.get(i).as(ActKind.PROVIDER));
            }
        }
    }

    /** 長男が買い物に連れて行く, ケアマネジャーが訪問し相談にのる: the one who acts stays the same. */
    private static boolean goesOn(Act before, Clause clause) {
        Link link = before.clause().link();
        boolean named = before.clause().marked("が", "は").findAny().isPresent();
        boolean own = clause.marked("が", "は").findAny().isPresent() || clause.phrases().stream()
                .anyMatch(p -> p.marked("で") && p.head().is("一人", "自分", "ひとり", "自力"));
        boolean adjoining = link == Link.TE && clause.head().getLast().start() - before.clause().end() <= 1
                && clause.head().getLast().hasBase("行く", "いく", "来る", "くる");
        return before.is(ActKind.PROVIDER) && (named || adjoining) && !own && !before.clause().comma()
                && (link == Link.TE || link == Link.COORDINATE);
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
            boolean carried = link == Link.MOTION_PURPOSE && act.clause().is(WordClass.MOVE)
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

    private static boolean hasNoContent(Act act) {
        return act.clause().marked("を").noneMatch(p -> p.headMeans(WordClass.ACTIVITY)) && act.areas().isEmpty();
    }

    private static boolean isCarrier(Act act) {
        Clause clause = act.clause();
        return clause.is(WordClass.CARRIER) || act.is(ActKind.VAGUE) && clause.is(WordClass.LIGHT, WordClass.STATE);
    }

    private static boolean isAbstract(Morpheme target, Act act) {
        return target != null && (PRACTICE.contains(target.surface())
                || (target.means(WordClass.ABSTRACT) || target.pos().startsWith("名詞-非自立")) && act.is(ActKind.VAGUE));
    }
}
