// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sasae.language.Word;
import org.sasae.language.WordKind;
import org.sasae.language.WordReader;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Client;
import org.sasae.training.anonymisation.IdentityKind;
import org.sasae.training.anonymisation.Replacement;

/**
 * Finds in a case what can tell who somebody is: first in the fields that hold such values, then in running text by the
 * shape of numbers, by names that the dictionary knows, and by what stands before さん or after the name of a kind of
 * office.
 */
public final class IdentityFinder {

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d０-９])[（(]?[0０][\\d０-９]{1,4}[-－‐ー―(（）) 　]{0,2}[\\d０-９]{1,4}[-－‐ー―(（）) 　]{0,2}[\\d０-９]{3,4}(?![\\d０-９])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\d０-９])(?<![\\d０-９][-－‐ー])〒?\\s?[\\d０-９]{3}[-－‐ー][\\d０-９]{4}(?![\\d０-９])");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d０-９])[\\d０-９]{6,12}(?![\\d０-９])");
    private static final Pattern TITLED = Pattern.compile("([\\p{IsHan}々]{1,5}|[ァ-ヶー]{2,8})(?=さん|様|氏|先生|医師|ちゃん|君)");
    /** Words for what somebody does. */
    private static final Pattern ROLE = Pattern.compile(".+(?:者|員|手|師|家|屋|長|主|士|官|生|人)");
    private static final Pattern DISTRICT = Pattern.compile("[\\p{IsHan}々ヶケ]{1,6}(?:[都道府県市区町村]|丁目|団地)(?![民議立長役営内外])");

    private static final List<String> TITLES = List.of("さん", "様", "さま", "氏", "ちゃん", "くん", "君", "先生", "医師", "看護師");
    private static final int LONG_READING = 3;

    private final CaseTexts texts;
    private final Map<String, Replacement> found = new LinkedHashMap<>();
    private final Map<IdentityKind, Integer> numbers = new EnumMap<>(IdentityKind.class);

    private IdentityFinder(CareCase careCase) {
        texts = CaseTexts.of(careCase);
    }

    /** Everything found, from fields first. */
    public static List<Replacement> find(CareCase careCase, int shiftDays) {
        IdentityFinder finder = new IdentityFinder(careCase);
        finder.fields();
        finder.running();
        finder.dates(shiftDays);
        return new ArrayList<>(finder.found.values());
    }

    private void fields() {
        for (CaseTexts.Entry entry : texts.entries()) {
            Optional<IdentityKind> kind = IdentifyingFields.kind(entry.attribute());
            if (kind.isPresent() && !IdentifyingFields.isGeneral(entry.text())) {
                if (entry.attribute() == CarePackage.Literals.CLIENT__KANA) {
                    // A reading of a letter says nothing: it is left out.
                    put(IdentityKind.PERSON, entry.text().strip(), "", true);
                    readings(entry);
                } else {
                    field(kind.get(), IdentifyingFields.withoutGeneralNote(entry.text().strip()));
                }
            }
        }
    }

    /** A recipient such as みなと診療所 三浦 names an office and somebody there. */
    private void field(IdentityKind kind, String value) {
        boolean people = kind == IdentityKind.PERSON || kind == IdentityKind.ORGANISATION;
        String[] parts = value.split("[\\s　]+");
        if (people && parts.length > 1 && OfficeNames.isOffice(parts[0])
                && (kind == IdentityKind.PERSON || isPerson(parts[parts.length - 1]))) {
            add(IdentityKind.ORGANISATION, parts[0], true);
            String rest = value.substring(parts[0].length()).strip();
            if (!IdentifyingFields.isGeneral(rest)) {
                person(rest);
            }
        } else if (kind == IdentityKind.PERSON && !OfficeNames.isOffice(value)) {
            person(value);
        } else {
            add(kind == IdentityKind.PERSON ? IdentityKind.ORGANISATION : kind, value, true);
        }
    }

    private static boolean isPerson(String word) {
        return !OfficeNames.isOffice(word) && WordReader.standard().words(word).stream()
                .anyMatch(each -> each.kind() == WordKind.PERSON_NAME);
    }

    /** A name counts as a whole and by its parts: 山田 花子, 山田, 花子. All parts get the same letter. */
    private void person(String name) {
        if (found.containsKey(name)) {
            return;
        }
        String letter = next(IdentityKind.PERSON);
        put(IdentityKind.PERSON, name, letter, true);
        for (String part : parts(name)) {
            if (part.length() > 1 && !found.containsKey(part) && !IdentifyingFields.isGeneral(part)) {
                put(IdentityKind.PERSON, part, letter, true);
            }
        }
        parts(name).forEach(part -> called(part, letter));
    }

    /** The reading of the client's name is that person too, where it stands in other texts. */
    private void readings(CaseTexts.Entry entry) {
        String name = ((Client) entry.owner()).getName();
        String letter = name == null || !found.containsKey(name.strip()) ? next(IdentityKind.PERSON)
                : found.get(name.strip()).replacement();
        for (String part : entry.text().strip().split("[\\s　]+")) {
            if (part.length() >= LONG_READING && texts.count(part) > 1 && !found.containsKey(part)) {
                put(IdentityKind.PERSON, part, letter, true);
            }
            called(part, letter);
        }
    }

    /**
     * A part of a name that is short, or written in the other kana, means other things in texts (みよ in してみよう), so it is
     * only found where somebody is called by it.
     */
    private void called(String part, String letter) {
        for (String written : new LinkedHashSet<>(List.of(part, Kana.hiragana(part), Kana.katakana(part)))) {
            if (written.length() >= LONG_READING && !written.equals(part) && texts.count(written) > 0
                    && !found.containsKey(written)) {
                put(IdentityKind.PERSON, written, letter, true);
            }
            if (found.containsKey(written) && written.length() > 1) {
                continue;
            }
            for (String title : TITLES) {
                if (texts.count(written + title) > 0 && !found.containsKey(written + title)) {
                    put(IdentityKind.PERSON, written + title, letter + title, true);
                }
            }
        }
    }

    private static List<String> parts(String name) {
        String[] spaced = name.strip().split("[\\s　]+");
        return spaced.length > 1 ? List.of(spaced) : WordReader.standard().words(name).stream()
                .filter(word -> word.kind() == WordKind.PERSON_NAME).map(Word::surface).toList();
    }

    private void running() {
        for (CaseTexts.Entry entry : texts.entries()) {
            if (IdentifyingFields.kind(entry.attribute()).isPresent()) {
                continue;
            }
            String text = entry.text();
            all(MAIL, text, IdentityKind.CONTACT);
            all(PHONE, text, IdentityKind.CONTACT);
            all(POSTCODE, text, IdentityKind.ADDRESS);
            all(LONG_NUMBER, text, IdentityKind.NUMBER);
            OfficeNames.in(text).forEach(name -> add(IdentityKind.ORGANISATION, name, false));
            districts(text);
            titled(text);
            names(text);
        }
    }

    private void all(Pattern pattern, String text, IdentityKind kind) {
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            add(kind, matcher.group().strip(), false);
        }
    }

    private void districts(String text) {
        for (Matcher matcher = DISTRICT.matcher(text); matcher.find();) {
            if (!IdentifyingFields.isGeneral(matcher.group())) {
                add(IdentityKind.PLACE, matcher.group(), false);
            }
        }
    }

    private void titled(String text) {
        Set<String> roles = WordReader.standard().words(text).stream().filter(word -> word.kind() == WordKind.NOUN)
                .map(Word::surface).filter(word -> ROLE.matcher(word).matches()).collect(Collectors.toSet());
        for (Matcher matcher = TITLED.matcher(text); matcher.find();) {
            String name = matcher.group(1);
            int after = matcher.end();
            boolean called = TITLES.stream().anyMatch(title -> text.startsWith(title, after)
                    && found.containsKey(name + title));
            if (!called && !isRelative(name) && !roles.contains(name) && !found.containsKey(name)) {
                person(name, false);
            }
        }
    }

    private static boolean isRelative(String name) {
        return IdentifyingFields.isGeneral(name) || name.matches(".*(母|父|兄|姉|弟|妹|孫|娘|息子|嫁|婿|奥|夫|妻|子|皆|客|患者|主治|担当|近所|隣|仲間|業者|"
                + "利用者|職員|看護|医|先)$");
    }

    private void names(String text) {
        for (Word word : WordReader.standard().words(text)) {
            if (word.surface().length() < 2 || !text.contains(word.surface())) {
                continue;
            }
            if (word.kind() == WordKind.PERSON_NAME && !isRelative(word.surface())) {
                person(word.surface(), false);
            } else if (word.kind() == WordKind.PLACE_NAME) {
                add(IdentityKind.PLACE, word.surface(), false);
            } else if (word.kind() == WordKind.ORGANISATION_NAME && !IdentifyingFields.isGeneral(word.surface())) {
                add(IdentityKind.ORGANISATION, word.surface(), false);
            }
        }
    }

    private void person(String name, boolean certain) {
        if (!isCovered(name) && !isKnown(name)) {
            put(IdentityKind.PERSON, name, next(IdentityKind.PERSON), certain);
        }
    }

    private void dates(int shiftDays) {
        TextDates dates = new TextDates(shiftDays);
        for (CaseTexts.Entry entry : texts.entries()) {
            dates.in(entry.text()).forEach((original, shifted) -> {
                if (!found.containsKey(original)) {
                    put(IdentityKind.DATE, original, shifted, true);
                }
            });
            dates.years(entry.text()).forEach((original, shifted) -> {
                if (!found.containsKey(original)) {
                    put(IdentityKind.DATE, original, shifted, false);
                }
            });
        }
    }

    private void add(IdentityKind kind, String original, boolean certain) {
        if (original.length() < 2 || found.containsKey(original) || !certain && (isCovered(original) || isKnown(original))) {
            return;
        }
        put(kind, original, certain && isLeftOut(kind) ? "" : placeholder(kind), certain);
    }

    /** Whether it is part of something that is replaced anyway. */
    private boolean isCovered(String original) {
        String part = FoldedText.of(original);
        return found.keySet().stream().filter(longer -> longer.length() > original.length()).map(FoldedText::of)
                .anyMatch(longer -> longer.contains(part) && texts.entries().stream()
                        .allMatch(entry -> !entry.folded().contains(part) || entry.folded().contains(longer)));
    }

    /** Whether the same is replaced already, only written in another way. */
    private boolean isKnown(String original) {
        String folded = FoldedText.of(original);
        return found.keySet().stream().anyMatch(each -> FoldedText.of(each).equals(folded));
    }

    private static boolean isLeftOut(IdentityKind kind) {
        return kind == IdentityKind.ADDRESS || kind == IdentityKind.CONTACT || kind == IdentityKind.NUMBER;
    }

    private String placeholder(IdentityKind kind) {
        return switch (kind) {
            case PERSON -> next(kind);
            case ADDRESS -> "（住所）";
            case CONTACT -> "（連絡先）";
            case NUMBER -> "（番号）";
            case PLACE -> "地域" + next(kind);
            case ORGANISATION -> "事業所" + next(kind);
            case DATE -> "ある日";
        };
    }

    /** Letters for people, as care cases are usually told; numbers for the rest. */
    private String next(IdentityKind kind) {
        int number = numbers.merge(kind, 1, Integer::sum);
        return kind == IdentityKind.PERSON && number <= 26 ? String.valueOf((char) ('A' + number - 1))
                : String.valueOf(number);
    }

    private void put(IdentityKind kind, String original, String replacement, boolean certain) {
        found.put(original, new Replacement(kind, original, replacement, texts.count(original), certain, true));
    }
}
