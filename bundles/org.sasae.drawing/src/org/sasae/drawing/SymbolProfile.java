// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * How the symbols of a genogram are drawn where regions and schools differ. A municipality replaces it
 * by a properties file (extension point {@code org.sasae.drawing.symbolProfiles}); what the file does not
 * name stays as in {@link #standard()}.
 *
 * @param unknownSex a person whose sex is not known
 * @param death how death is shown
 * @param keyPerson how the key person is shown
 * @param losses how a child that was not born alive is shown
 * @param doubleMarriageLine whether marriage is a double line
 * @param household the line around people who live together
 * @param mainCarer the mark of the main carer, one or two letters
 * @param secondCarer the mark of the second carer, one or two letters
 */
public record SymbolProfile(UnknownSex unknownSex, Death death, KeyPerson keyPerson, Losses losses,
        boolean doubleMarriageLine, HouseholdLine household, String mainCarer, String secondCarer) {

    /** Symbols of a person whose sex is not known. The triangle is also the sign of a pregnancy, so only one of both can be meant. */
    public enum UnknownSex {
        DIAMOND, TRIANGLE, QUESTION_MARK
    }

    /** The two schools: ●■ as in the legend of 利用者基本情報, or a cross through the symbol. */
    public enum Death {
        FILLED, CROSSED
    }

    /** Marks of the key person. */
    public enum KeyPerson {
        STAR, FILLED_STAR, LETTERS
    }

    /** The two schools: small signs, or a triangle with a cross. */
    public enum Losses {
        SMALL_SIGNS, CROSSED_TRIANGLE
    }

    /** Lines around people who live together. */
    public enum HouseholdLine {
        SOLID, DASHED, DOTTED
    }

    /** Checks the values. */
    public SymbolProfile {
        Objects.requireNonNull(death);
        Objects.requireNonNull(keyPerson);
        Objects.requireNonNull(losses);
        Objects.requireNonNull(household);
        Objects.requireNonNull(mainCarer);
        Objects.requireNonNull(secondCarer);
        if (Objects.requireNonNull(unknownSex) == UnknownSex.TRIANGLE && losses == Losses.CROSSED_TRIANGLE) {
            throw new IllegalArgumentException("unknownSex=TRIANGLE, losses=CROSSED_TRIANGLE");
        }
    }

    /**
     * Gives the symbols of the legend printed on 利用者基本情報 (◎=本人、○=女性、□=男性、●■=死亡、☆=キーパーソン,
     * 主/副), and those of the common chart where the form says nothing.
     *
     * @return the standard symbols
     */
    public static SymbolProfile standard() {
        return new SymbolProfile(UnknownSex.DIAMOND, Death.FILLED, KeyPerson.STAR, Losses.SMALL_SIGNS, false,
                HouseholdLine.DASHED, "主", "副");
    }

    /**
     * Reads a profile.
     *
     * @param properties the names of the components of this record and their values, not null
     * @return the profile
     * @throws IllegalArgumentException when a name or value is unknown; the message names it
     */
    public static SymbolProfile of(Properties properties) {
        SymbolProfile standard = standard();
        for (String name : properties.stringPropertyNames()) {
            if (Arrays.stream(SymbolProfile.class.getRecordComponents()).noneMatch(part -> part.getName().equals(name))) {
                throw new IllegalArgumentException(name);
            }
        }
        return new SymbolProfile(value(properties, "unknownSex", UnknownSex.class, standard.unknownSex),
                value(properties, "death", Death.class, standard.death),
                value(properties, "keyPerson", KeyPerson.class, standard.keyPerson),
                value(properties, "losses", Losses.class, standard.losses),
                Boolean.parseBoolean(properties.getProperty("doubleMarriageLine", "false").strip()),
                value(properties, "household", HouseholdLine.class, standard.household),
                properties.getProperty("mainCarer", standard.mainCarer).strip(),
                properties.getProperty("secondCarer", standard.secondCarer).strip());
    }

    private static <E extends Enum<E>> E value(Properties properties, String name, Class<E> type, E standard) {
        String value = properties.getProperty(name);
        return value == null ? standard : Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT));
    }
}
