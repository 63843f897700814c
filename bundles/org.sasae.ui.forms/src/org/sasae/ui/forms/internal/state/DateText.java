// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.time.LocalDate;
import java.util.Locale;

import org.sasae.core.calendar.JapaneseDates;

/** A day of the calendar, typed in any Japanese or ISO style and shown with its era. */
final class DateText implements ValueFormat {

    private final Locale locale;

    DateText(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String format(Object value) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        return japanese ? JapaneseDates.format((LocalDate) value, locale) : value.toString();
    }

    @Override
    public Object parse(String text) throws NotUnderstood {
        return JapaneseDates.parse(text).orElseThrow(() -> new NotUnderstood(Expected.DATE));
    }
}
