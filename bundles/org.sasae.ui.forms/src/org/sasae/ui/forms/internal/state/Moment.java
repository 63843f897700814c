// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.sasae.core.calendar.JapaneseDates;

/** Says when something was saved: the day as everywhere in the forms, and the time of day. */
public final class Moment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ROOT);

    private Moment() {
    }

    /**
     * Writes a moment.
     *
     * @param when   not null
     * @param zone   where the reader is, not null
     * @param locale language of the day, not null
     * @return such as 令和8年11月22日 8:52:18
     */
    public static String text(Instant when, ZoneId zone, Locale locale) {
        ZonedDateTime there = when.atZone(zone);
        return JapaneseDates.format(there.toLocalDate(), locale) + " " + TIME.format(there);
    }
}
