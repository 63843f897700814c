// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day: 9:30, 930, ９時３０分, 9時, 午後2時. */
final class TimeText implements ValueFormat {

    private static final Pattern TYPED = Pattern
            .compile("(午前|午後)?\\s*(\\d{1,2})\\s*(?:[:時h]\\s*(?:(\\d{1,2})\\s*分?)?|(\\d{2}))?\\s*(半)?");

    @Override
    public String format(Object value) {
        return value.toString();
    }

    @Override
    public Object parse(String text) throws NotUnderstood {
        Matcher typed = TYPED.matcher(ValueFormat.halfWidth(text));
        if (!typed.matches()) {
            throw new NotUnderstood(Expected.TIME);
        }
        int hour = Integer.parseInt(typed.group(2));
        if ("午後".equals(typed.group(1)) && hour < 12) {
            hour += 12;
        }
        String minutes = typed.group(3) == null ? typed.group(4) : typed.group(3);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (typed.group(5) != null) {
            minute = 30;
        }
        try {
            return LocalTime.of(hour, minute);
        } catch (DateTimeException e) {
            throw new NotUnderstood(Expected.TIME);
        }
    }
}
