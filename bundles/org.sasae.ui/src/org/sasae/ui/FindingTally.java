// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sasae.validation.Finding;
import org.sasae.validation.Severity;

/**
 * How many findings of each severity there are about something. There is no score: the numbers are never added up.
 *
 * @param counts one count for each severity in the order of {@link Severity}, not null
 */
public record FindingTally(List<Integer> counts) {

    /** No findings. */
    public static final FindingTally NONE = ofSeverities(List.of());

    public FindingTally {
        counts = List.copyOf(counts);
    }

    /**
     * Counts findings.
     *
     * @param findings in any order, not null
     * @return the counts
     */
    public static FindingTally of(Collection<Finding> findings) {
        return ofSeverities(findings.stream().map(Finding::severity).toList());
    }

    /**
     * Counts severities.
     *
     * @param severities one for each finding, not null
     * @return the counts
     */
    public static FindingTally ofSeverities(Collection<Severity> severities) {
        return new FindingTally(Arrays.stream(Severity.values())
                .map(severity -> (int) severities.stream().filter(severity::equals).count()).toList());
    }

    /** {@return the most serious severity that occurs, empty where there is no finding} */
    public Optional<Severity> worst() {
        return Arrays.stream(Severity.values()).filter(severity -> count(severity) > 0).findFirst();
    }

    /**
     * Gives the number of findings of a severity.
     *
     * @param severity not null
     * @return 0 or more
     */
    public int count(Severity severity) {
        return counts.get(severity.ordinal());
    }

    /**
     * Says the number of the most serious findings, such as 警告 3.
     *
     * @param locale the language, not null
     * @return empty where there is no finding
     */
    public String worstText(Locale locale) {
        return worst().map(severity -> text(severity, locale)).orElse("");
    }

    /**
     * Says the numbers of all severities that occur, such as エラー 1、警告 3.
     *
     * @param locale the language, not null
     * @return empty where there is no finding
     */
    public String text(Locale locale) {
        String comma = Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "、" : ", ";
        return Arrays.stream(Severity.values()).filter(severity -> count(severity) > 0)
                .map(severity -> text(severity, locale)).collect(Collectors.joining(comma));
    }

    private String text(Severity severity, Locale locale) {
        return severity.label(locale) + " " + count(severity);
    }
}
