// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.time.YearMonth;
import java.util.Locale;

import org.sasae.core.calendar.JapaneseDates;

/** A month of the calendar, typed and shown like a date without its day. */
final class MonthText implements ValueFormat {

    private final Locale locale;

    MonthText(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String format(Object value) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        return japanese ? JapaneseDates.format((YearMonth) value, locale) : value.toString();
    }

    @Override
    public Object parse(String text) throws NotUnderstood {
        return JapaneseDates.parseMonth(text).orElseThrow(() -> new NotUnderstood(Expected.MONTH));
    }
}
