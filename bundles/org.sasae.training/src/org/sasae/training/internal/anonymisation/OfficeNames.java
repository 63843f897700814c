// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sasae.language.Word;
import org.sasae.language.WordKind;
import org.sasae.language.WordReader;

/**
 * Names of hospitals, homes, schools and shops in running text: the words before the kind of office that belong to the
 * name. 総合病院 and 近くの診療所 say what kind of place, and not which.
 */
final class OfficeNames {

    private static final Pattern KIND = Pattern.compile(
            "病院|医院|クリニック|診療所|薬局|苑|荘|小学校|中学校|公民館|会館|銀行|商店|ステーション");
    private static final String STATION = "ステーション";
    private static final Pattern IDEOGRAPHS = Pattern.compile("[\\p{IsHan}々ァ-ヶー]+");
    private static final Set<String> GENERAL = IdentifyingFields.words("offices.txt");

    private OfficeNames() {
    }

    /** Whether a value of a field names an office. */
    static boolean isOffice(String text) {
        return KIND.matcher(text).find();
    }

    /** The names in a text, each as it stands there. */
    static List<String> in(String text) {
        List<Word> words = WordReader.standard().words(text);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String surface = words.get(i).surface();
            if (KIND.matcher(surface).results().anyMatch(match -> match.end() == surface.length())) {
                name(words, i).filter(text::contains).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<String> name(List<Word> words, int office) {
        int begin = office;
        while (begin > 0 && canBePart(words.get(begin - 1))) {
            begin--;
        }
        int end = office + 1;
        if (words.get(office).surface().endsWith(STATION) && end < words.size() && words.get(end).kind().isName()) {
            end++;
        }
        while (begin < office && isGeneral(words.get(begin).surface())) {
            begin++;
        }
        boolean named = end > office + 1 || begin < office
                || !isGeneral(KIND.matcher(words.get(office).surface()).replaceAll(""));
        return named ? Optional.of(join(words.subList(begin, end))) : Optional.empty();
    }

    private static boolean canBePart(Word word) {
        return word.kind() == WordKind.NOUN || word.kind().isName()
                || word.kind() == WordKind.OTHER && IDEOGRAPHS.matcher(word.surface()).matches();
    }

    private static boolean isGeneral(String word) {
        return word.isEmpty() || GENERAL.contains(word);
    }

    private static String join(List<Word> words) {
        StringBuilder name = new StringBuilder();
        words.forEach(word -> name.append(word.surface()));
        return name.toString();
    }
}
