// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.rules;

import java.util.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.lexicon.LexiconEntry;
import org.sasae.language.internal.lexicon.WordClass;
import org.sasae.language.internal.lexicon.WordSet;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Morpheme;

/** JARGON: initials and professional words. */
final class JargonRule implements LabelRule {
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,5}");

    @Override
    public Optional<Verdict> judge(GoalText goal, Set<GoalLabel> given) {
        List<Morpheme> found = new ArrayList<>();
        for (int i = 0; i < goal.words().size(); i++) {
            Morpheme word = goal.words().get(i);
            boolean motion = i > 0 && word.is("動作") && goal.words().get(i - 1).isNoun()
                    && !goal.words().get(i - 1).is("自動");
            if (word.means(WordClass.JARGON) || motion || isInitials(word)) {
                found.add(word);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(verdict(goal, found));
    }

    private static boolean isInitials(Morpheme word) {
        return INITIALS.matcher(word.surface()).matches() && !word.is(WordSet.EVERYDAY);
    }

    private static Verdict verdict(GoalText goal, List<Morpheme> found) {
        String plain = OwnWords.whole(goal);
        boolean changed = false;
        for (Morpheme word : found) {
            Optional<String> everyday = word.entries()
                    .stream().map(LexiconEntry::plain).flatMap(Optional::stream).findFirst();
            if (everyday.isPresent()) {
                plain = plain.replace(word.surface(), everyday.get());
                changed = true;
            }
        }
        return changed ? Verdict.of(GoalLabel.JARGON, found, plain) : Verdict.of(GoalLabel.JARGON, found);
    }
}
