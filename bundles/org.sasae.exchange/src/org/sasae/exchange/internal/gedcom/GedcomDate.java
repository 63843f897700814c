// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a file.
 *
 * @param day the day, empty when the file does not tell one
 * @param year the year when the file tells no more, also when it is about that year
 * @param words the date as it stands in the file, or the words in brackets
 */
record GedcomDate(Optional<LocalDate> day, OptionalInt year, String words) {

    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP",
            "OCT", "NOV", "DEC");
    private static final Pattern DATE = Pattern.compile(
            "(ABT |CAL |EST )?(?:@#DGREGORIAN@ |GREGORIAN )?(?:(?:(\\d{1,2}) )?([A-Z]{3}) )?(\\d{3,4})( BCE?| B\\.C\\.)?");

    /** {@return what a value tells} */
    static GedcomDate of(String value) {
        String stripped = value.strip();
        if (stripped.startsWith("(") && stripped.endsWith(")") && stripped.length() > 1) {
            return words(stripped.substring(1, stripped.length() - 1));
        }
        Matcher match = DATE.matcher(stripped.toUpperCase(Locale.ROOT).replaceAll(" +", " "));
        if (!match.matches() || match.group(5) != null) {
            return words(stripped);
        }
        int year = Integer.parseInt(match.group(4));
        boolean exact = match.group(1) == null && match.group(2) != null;
        int month = match.group(3) == null ? 0 : MONTHS.indexOf(match.group(3)) + 1;
        if (!exact) {
            return new GedcomDate(Optional.empty(), OptionalInt.of(year), stripped);
        }
        try {
            return new GedcomDate(Optional.of(LocalDate.of(year, month, Integer.parseInt(match.group(2)))),
                    OptionalInt.empty(), stripped);
        } catch (DateTimeException e) {
            return words(stripped);
        }
    }

    /** {@return a day as it is written in a file} */
    static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " "
                + String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static GedcomDate words(String words) {
        return new GedcomDate(Optional.empty(), OptionalInt.empty(), words);
    }
}
