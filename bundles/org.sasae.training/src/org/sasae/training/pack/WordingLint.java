// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.training.Phrases;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Check;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.FactCheck;
import org.sasae.training.model.GoalLabelCheck;
import org.sasae.training.model.Hint;
import org.sasae.training.model.InventionCheck;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.RemarkCheck;
import org.sasae.training.model.TrainingPackage.Literals;

/** Reads the texts of a pack: whether both languages say the same, how they sound, and whether a hint gives the answer. */
final class WordingLint {

    private static final List<String> HARSH_JA = List.of("間違", "誤りです", "だめ", "ちゃんと", "当然", "できていません。直");
    private static final List<String> HARSH_EN = List.of(" just ", "wrong", "obviously", "you failed", "you forgot");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NOT_SAID = Pattern.compile("[\\s\\p{Punct}、。「」『』（）・〜～…]");
    /** So much of a goal in a hint gives the goal away. */
    private static final int GIVEN_AWAY = 10;

    private final CasePack content;
    private final LintReport report;

    WordingLint(CasePack content, LintReport report) {
        this.content = content;
        this.report = report;
    }

    void read() {
        all(Phrase.class).filter(phrase -> !Phrases.isEmpty(phrase)).forEach(this::phrase);
        all(Check.class).filter(check -> check.getLevel() != null).forEach(this::filled);
        if (!content.getSources().isEmpty()) {
            all(CriterionLevel.class).forEach(this::source);
        }
    }

    private <T> Stream<T> all(Class<T> type) {
        Iterable<Object> contents = () -> EcoreUtil.getAllContents(content, true);
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance)
                .map(type::cast);
    }

    private void phrase(Phrase phrase) {
        String japanese = Objects.toString(phrase.getJa(), "");
        String english = Objects.toString(phrase.getEn(), "");
        if (english.isBlank()) {
            String line = Phrases.text(phrase, Locale.JAPANESE).strip().lines().findFirst().orElse("");
            report.warning(phrase, Literals.PHRASE__EN, "english", line);
        } else if (!placeholders(japanese).equals(placeholders(english))) {
            report.warning(phrase, Literals.PHRASE__EN, "placeholders", japanese.strip());
        }
        if (phrase.eContainmentFeature() == Literals.CASE_PACK__NARRATIVE) {
            return;
        }
        HARSH_JA.stream().filter(japanese::contains).findFirst()
                .ifPresent(word -> report.warning(phrase, Literals.PHRASE__JA, "tone", word));
        String spoken = ' ' + english.toLowerCase(Locale.ROOT) + ' ';
        HARSH_EN.stream().filter(spoken::contains).findFirst()
                .ifPresent(word -> report.warning(phrase, Literals.PHRASE__EN, "tone", word.strip()));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words and facts are known to some kinds of checks only. */
    private void filled(Check check) {
        CriterionLevel level = check.getLevel();
        Set<String> wanted = new TreeSet<>();
        Stream.of(level.getObservation(), level.getSuggestion(), level.getReason()).filter(Objects::nonNull)
                .forEach(phrase -> wanted.addAll(placeholders(Objects.toString(phrase.getJa(), ""))));
        wanted.remove("text");
        if (check instanceof FactCheck || check instanceof RemarkCheck remark && !remark.getFacts().isEmpty()) {
            wanted.remove("facts");
        }
        if (check instanceof GoalLabelCheck || check instanceof InventionCheck) {
            wanted.remove("words");
        }
        wanted.forEach(name -> report.warning(check, Literals.CHECK__LEVEL, "placeholder",
                Objects.toString(check.getId(), ""), '{' + name + '}'));
    }

    private void source(CriterionLevel level) {
        String source = Objects.toString(level.getSource(), "");
        if (!source.isBlank() && content.getSources().stream().noneMatch(source::startsWith)) {
            report.warning(level, Literals.CRITERION_LEVEL__SOURCE, "source", source);
        }
    }

    /**
     * Looks whether a hint already holds a goal of a worked plan.
     *
     * @param goals what the worked plans write as goals and steps
     */
    void hints(Collection<String> goals) {
        all(Hint.class).filter(hint -> hint.getText() != null).forEach(hint -> {
            String said = said(Objects.toString(hint.getText().getJa(), ""));
            goals.stream().filter(goal -> givesAway(said, said(goal))).findFirst()
                    .ifPresent(goal -> report.warning(hint, Literals.HINT__TEXT, "hintTells", goal));
        });
    }

    private static String said(String text) {
        Matcher unsaid = NOT_SAID.matcher(text);
        return unsaid.replaceAll("");
    }

    private static boolean givesAway(String hint, String goal) {
        int enough = Math.max(GIVEN_AWAY, (goal.length() + 1) / 2);
        for (int from = 0; from + enough <= goal.length(); from++) {
            if (hint.contains(goal.substring(from, from + enough))) {
                return true;
            }
        }
        return false;
    }
}
