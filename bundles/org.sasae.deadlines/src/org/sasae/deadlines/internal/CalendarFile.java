// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sasae.core.text.Texts;
import org.sasae.deadlines.DeadlineColumn;
import org.sasae.validation.process.CaseDeadline;

/** Writes deadlines as events of a calendar. The same deadline keeps its id, so that reading a file again adds nothing. */
public final class CalendarFile {

    private static final Texts TEXTS = Texts.beside(DeadlineColumn.class);

    private CalendarFile() {
    }

    public static void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
            throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sasae//Sasae//" + locale.getLanguage().toUpperCase(Locale.ROOT));
        calendar.setName(TEXTS.get("sheet.name", locale));
        rows.forEach(row -> calendar.addEvent(event(row, today, locale)));
        // The writer is not closed, because the stream belongs to the caller.
        @SuppressWarnings("resource")
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(CaseDeadline row, LocalDate today, Locale locale) {
        VEvent event = new VEvent();
        String key = row.location() + '\n' + row.deadline().kind().id() + '\n' + row.deadline().place() + '\n'
                + row.deadline().due();
        event.setUid(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@sasae");
        event.setDateTimeStamp(day(today));
        event.setDateStart(new DateStart(new ICalDate(day(row.deadline().due()), false)));
        event.setSummary(TEXTS.format("event.summary", locale,
                List.of(row.deadline().kind().label(locale), row.client())));
        event.setDescription(row.deadline().detail().in(locale));
        if (!row.deadline().manager().isEmpty()) {
            event.addContact(row.deadline().manager());
        }
        return event;
    }

    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
