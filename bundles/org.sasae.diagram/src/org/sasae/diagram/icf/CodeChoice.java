// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.IcfComponent;

/** The codes among which a person chooses for a factor of one component. */
public final class CodeChoice {

    private static final int NEAR = 5;
    private static final double NEAR_ENOUGH = 0.3;

    private final IcfCodes table = IcfCodes.table();
    private final IcfComponent component;
    private final DiagramTexts texts;
    private final List<IcfCode> fitting;

    /**
     * Prepares a choice.
     *
     * @param component the component of the factor; all codes fit one that is not sorted yet, not null
     * @param texts the language, not null
     */
    public CodeChoice(IcfComponent component, DiagramTexts texts) {
        this.component = Objects.requireNonNull(component);
        this.texts = Objects.requireNonNull(texts);
        this.fitting = component == IcfComponent.UNSPECIFIED ? table.all() : table.of(component);
    }

    /** {@return the chapters} */
    public List<IcfCode> top() {
        return fitting.stream().filter(IcfCode::chapter).toList();
    }

    /**
     * Gives what lies under a code.
     *
     * @param above the code, not null
     * @return the codes in order
     */
    public List<IcfCode> below(IcfCode above) {
        return table.children(above.code());
    }

    /**
     * Searches by code and by the titles of both languages.
     *
     * @param words what was typed, not null
     * @return the codes that fit the component
     */
    public List<IcfCode> found(String words) {
        Set<IcfCode> all = new HashSet<>(fitting);
        return table.search(words).stream().filter(all::contains).toList();
    }

    /**
     * Finds codes whose titles share words with a factor. It compares pairs of letters of which one is no hiragana,
     * and whole words in other scripts, so it is no more than a hint.
     *
     * @param words the words of the factor, not null
     * @return at most five codes, the nearest first
     */
    public List<IcfCode> near(String words) {
        Set<String> wanted = pairs(words);
        record Near(IcfCode code, double share) {
        }
        List<Near> near = new ArrayList<>();
        for (IcfCode code : fitting) {
            Set<String> title = pairs(code.title(texts.locale()));
            long shared = title.stream().filter(wanted::contains).count();
            double share = title.isEmpty() ? 0 : (double) shared / title.size();
            if (!code.chapter() && share >= NEAR_ENOUGH) {
                near.add(new Near(code, share));
            }
        }
        return near.stream().sorted(Comparator.comparingDouble(Near::share).reversed()).limit(NEAR).map(Near::code)
                .toList();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s、。，．・「」（）()]+")) {
            if (!word.isEmpty() && word.chars().allMatch(c -> c < 0x2000)) {
                pairs.add(word);
                continue;
            }
            for (int i = 0; i + 1 < word.length(); i++) {
                if (!hiragana(word.charAt(i)) || !hiragana(word.charAt(i + 1))) {
                    pairs.add(word.substring(i, i + 2));
                }
            }
        }
        pairs.removeAll(COMMON);
        return pairs;
    }

    /** In so many titles that they say nothing. */
    private static final Set<String> COMMON = Set.of("機能", "構造", "の機", "の構", "活動", "of", "and", "the", "functions",
            "structure", "structures", "other", "specified", "unspecified");

    private static boolean hiragana(char letter) {
        return letter >= 'ぁ' && letter <= 'ゟ';
    }

    /**
     * Writes where a code stands in the classification.
     *
     * @param code the code, not null
     * @return its chapter and everything down to it, in one line
     */
    public String path(IcfCode code) {
        List<String> path = new ArrayList<>();
        for (Optional<IcfCode> at = Optional.of(code); at.isPresent(); at = table.find(at.get().parent())) {
            path.addFirst(table.shortLabel(at.get(), texts));
        }
        return String.join(" › ", path);
    }

    /** {@return the component for which is chosen} */
    public IcfComponent component() {
        return component;
    }
}
