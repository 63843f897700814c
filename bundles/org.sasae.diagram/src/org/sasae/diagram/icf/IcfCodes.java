// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sasae.diagram.DiagramTexts;
import org.sasae.model.care.IcfComponent;

/**
 * The table of ICF codes: chapters, the second level, and what the sample cases need below it. The
 * classification belongs to the World Health Organization; {@link #source(DiagramTexts)} says so and is
 * shown wherever the titles are.
 */
public final class IcfCodes {

    private static final IcfCodes TABLE = new IcfCodes();

    private final Map<String, IcfCode> byCode;

    private IcfCodes() {
        this.byCode = read().stream().collect(Collectors.toMap(IcfCode::code, Function.identity(),
                (first, second) -> first, LinkedHashMap::new));
    }

    /** {@return the table} */
    public static IcfCodes table() {
        return TABLE;
    }

    /** {@return all rows in the order of the classification} */
    public List<IcfCode> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds a row.
     *
     * @param code a code in any writing, null allowed
     * @return the row, empty when the table has none of that code
     */
    public Optional<IcfCode> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(plain(code)));
    }

    /**
     * Finds the row of a code, or of the nearest code above it, for a code more detailed than the table.
     *
     * @param code a code in any writing, null allowed
     * @return the row, empty when not even the chapter is known
     */
    public Optional<IcfCode> nearest(String code) {
        String rest = code == null ? "" : plain(code);
        while (rest.length() > 1) {
            if (byCode.containsKey(rest)) {
                return Optional.of(byCode.get(rest));
            }
            rest = rest.substring(0, rest.length() - 1);
        }
        return Optional.empty();
    }

    /**
     * Searches codes and the titles of both languages. All words have to occur.
     *
     * @param text what the user typed, not null; full-width letters are the same as half-width ones
     * @return the rows found, those whose code begins with the text first; all rows for a blank text
     */
    public List<IcfCode> search(String text) {
        String wanted = plain(text);
        List<String> words = List.of(wanted.split("\\s+"));
        return byCode.values().stream().filter(code -> words.stream().allMatch(word -> words(code).contains(word)))
                .sorted((a, b) -> Boolean.compare(b.code().startsWith(wanted), a.code().startsWith(wanted))).toList();
    }

    /**
     * Gives the rows directly under a code.
     *
     * @param code the code, empty for the chapters, not null
     * @return the rows in order
     */
    public List<IcfCode> children(String code) {
        return byCode.values().stream().filter(each -> each.parent().equals(code)).toList();
    }

    /**
     * Tells which codes fit a component. Activities and participation share the d codes.
     *
     * @param component the component, not null
     * @return the rows, empty for components that have no codes
     */
    public List<IcfCode> of(IcfComponent component) {
        String letter = switch (component) {
        case BODY_FUNCTIONS -> "b";
        case BODY_STRUCTURES -> "s";
        case ACTIVITIES, PARTICIPATION -> "d";
        case ENVIRONMENTAL_FACTORS -> "e";
        default -> "-";
        };
        return byCode.values().stream().filter(code -> code.code().startsWith(letter)).toList();
    }

    /**
     * Tells whether a code can stand at a factor of a component.
     *
     * @param code a code in any writing, not null
     * @param component the component, not null
     * @return whether the letter of the code fits
     */
    public boolean fits(String code, IcfComponent component) {
        String letter = plain(code).isEmpty() ? "" : plain(code).substring(0, 1);
        return switch (component) {
        case BODY_FUNCTIONS -> letter.equals("b");
        case BODY_STRUCTURES -> letter.equals("s");
        case ACTIVITIES, PARTICIPATION -> letter.equals("d");
        case ENVIRONMENTAL_FACTORS -> letter.equals("e");
        case UNSPECIFIED -> true;
        default -> letter.isEmpty();
        };
    }

    /**
     * Names whose classification it is.
     *
     * @param texts the language, not null
     * @return one sentence
     */
    public String source(DiagramTexts texts) {
        return texts.message("icf.source");
    }

    /**
     * Writes a code with its title, and with a mark where the title is provisional.
     *
     * @param code the row, not null
     * @param texts the language, not null
     * @return the line
     */
    public String label(IcfCode code, DiagramTexts texts) {
        return texts.message(code.provisional(texts.locale()) ? "icf.code.provisional" : "icf.code", code.code(),
                code.title(texts.locale()));
    }

    /**
     * Writes a code with its title, and with a star where the title is provisional; {@link #source(DiagramTexts)}
     * explains the star.
     *
     * @param code the row, not null
     * @param texts the language, not null
     * @return the line
     */
    public String shortLabel(IcfCode code, DiagramTexts texts) {
        return texts.message(code.provisional(texts.locale()) ? "icf.code.star" : "icf.code", code.code(),
                code.title(texts.locale()));
    }

    private static String words(IcfCode code) {
        return plain(code.code() + " " + code.titleEn() + " " + code.titleJa());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static List<IcfCode> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                IcfCodes.class.getResourceAsStream("icf.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new IcfCode(cells[0], cells[1], cells[3], cells[4], "yes".equals(cells[5]),
                            "yes".equals(cells[6])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
