// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Locale;

import org.sasae.ui.DateEntry;

/** A month of the calendar, typed and shown like a date without its day. */
final class MonthText implements ValueFormat {

    private final Locale locale;

    MonthText(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String format(Object value) {
        return value.toString();
    }

    @Override
    public Object parse(String text) throws NotUnderstood {
        return DateEntry.month(text).orElseThrow(() -> new NotUnderstood(Expected.MONTH));
    }
}
