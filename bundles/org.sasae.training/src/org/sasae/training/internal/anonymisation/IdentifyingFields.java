// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.sasae.training.anonymisation.IdentityKind;

/** Which attributes hold what can tell who somebody is, and which words in them name nobody in particular. */
public final class IdentifyingFields {

    private static final Map<String, IdentityKind> KINDS = new HashMap<>();
    private static final Set<String> GENERAL = words("general.txt");
    private static final Pattern NOTE = Pattern.compile("(.+?)\\s*[（(]([^（()）]+)[）)]");
    /** Letters that stand for a name already. */
    private static final Pattern PSEUDONYM = Pattern.compile("[A-ZＡ-Ｚ○◯〇*＊]{1,2}(さん|様|氏)?");
    /** 隣の市, 他県, 市町村: which one is not said. */
    private static final Pattern SOMEWHERE = Pattern.compile(
            "((隣|近く|近隣|近所|同じ|別|他|他所|各|同|当|全|両|遠く|遠方)の?)?(都|道|府|県|市|区|町|村|市区?町村?|[都道府県市区町村][内外]"
            + "|地区|地域|集落|団地|丁目)|遠方|近所|近隣|隣|近く");
    private static final Pattern JOURNEY = Pattern.compile(
            "(車|徒歩|電車|バス|歩いて|自転車|飛行機)で?約?[0-9０-９一二三四五六]+(分|時間|日)(ほど|くらい|ぐらい)?");
    private static final Pattern ON_BEHALF = Pattern.compile(
            "(.+?)(が|に|の|は|も)?(代筆|代理|同席|付き?添い?|聞き?取り?|記入|回答|立ち?会い?|一緒)");

    static {
        for (String line : lines("identifying.txt")) {
            String[] parts = line.split("\\s+");
            KINDS.put(parts[0], IdentityKind.valueOf(parts[1]));
        }
    }

    private IdentifyingFields() {
    }

    /** What the attribute holds; empty for running text and for what names nobody. */
    public static Optional<IdentityKind> kind(EAttribute attribute) {
        return Optional.ofNullable(KINDS.get(attribute.getEContainingClass().getName() + "." + attribute.getName()));
    }

    /** Whether a value names a role, or is a pseudonym already. */
    static boolean isGeneral(String value) {
        for (String word : value.split("[と・、,／/（）()\\s　]+")) {
            if (!word.isEmpty() && !isGeneralWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGeneralWord(String word) {
        Matcher behalf = ON_BEHALF.matcher(word);
        return GENERAL.contains(word) || PSEUDONYM.matcher(word).matches() || SOMEWHERE.matcher(word).matches()
                || JOURNEY.matcher(word).matches() || behalf.matches() && GENERAL.contains(behalf.group(1));
    }

    /** みなと診療所（主治医） names an office, and the note nobody. */
    static String withoutGeneralNote(String value) {
        Matcher note = NOTE.matcher(value);
        return note.matches() && isGeneral(note.group(2)) ? note.group(1) : value;
    }

    /** The words of a list beside this class. */
    static Set<String> words(String file) {
        return Set.copyOf(new HashSet<>(lines(file)));
    }

    /**
     * Whether a value is so short that it means other things elsewhere: it is replaced in its own field and not searched
     * for in texts.
     */
    public static boolean isOnlyForItsField(IdentityKind kind, String value) {
        return value.length() < switch (kind) {
            case NUMBER, CONTACT -> 5;
            case ADDRESS, ORGANISATION -> 3;
            case PERSON, PLACE, DATE -> 2;
        };
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                IdentifyingFields.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
