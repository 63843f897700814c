// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.text.Texts;
import org.sasae.validation.process.CaseDeadline;

/** One column of a list of deadlines. */
public enum DeadlineColumn {
    /** How many days are left, or that it is overdue. */
    LEFT,
    /** The last day in time. */
    DUE,
    /** What is due. */
    KIND,
    /** Which one. */
    DETAIL,
    /** The person. */
    CLIENT,
    /** Who looks after it. */
    MANAGER;

    private static final Texts TEXTS = Texts.beside(DeadlineColumn.class);

    /** @return the heading */
    public String label(Locale locale) {
        return TEXTS.get("column." + name(), locale);
    }

    /**
     * @param row    a deadline, not null
     * @param today  the day to count from, not null
     * @param locale the language, not null
     * @return what the column says about it, for people
     */
    public String text(CaseDeadline row, LocalDate today, Locale locale) {
        return switch (this) {
            case LEFT -> left(row.deadline().daysLeft(today), locale);
            case DUE -> JapaneseDates.format(row.deadline().due(), locale);
            case KIND -> row.deadline().kind().label(locale);
            case DETAIL -> row.deadline().detail().in(locale);
            case CLIENT -> row.client();
            case MANAGER -> row.deadline().manager();
        };
    }

    private static String left(long days, Locale locale) {
        String key = days < 0 ? "left.over" : days == 0 ? "left.today" : "left.days";
        return TEXTS.format(key, locale, List.of(Long.toString(Math.abs(days))));
    }
}
