// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sasae.core.text.Texts;
import org.sasae.deadlines.internal.CalendarFile;
import org.sasae.deadlines.internal.Workbook;
import org.sasae.validation.process.CaseDeadline;

/** The forms in which a list of deadlines is written. */
public enum DeadlineFormat {
    /** For people: one deadline a line. */
    TEXT(false) {
        @Override
        public void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
                throws IOException {
            for (CaseDeadline row : rows) {
                List<String> parts = Arrays.stream(DeadlineColumn.values())
                        .map(column -> column.text(row, today, locale)).filter(text -> !text.isBlank()).toList();
                out.write((String.join("  ", parts) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            String key = rows.isEmpty() ? "text.none" : "text.count";
            long over = rows.stream().filter(row -> row.deadline().isOverdue(today)).count();
            out.write((TEXTS.format(key, locale, List.of(Integer.toString(rows.size()), Long.toString(over))) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    },
    /** For programs: tabs between the values, names of kinds that do not depend on the language, ISO dates. */
    TSV(false) {
        @Override
        public void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
                throws IOException {
            out.write("daysLeft\tdue\tfrom\tkind\tdetail\tclient\tmanager\tlocation\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (CaseDeadline row : rows) {
                LocalDate from = row.deadline().from();
                String line = List.of(Long.toString(row.deadline().daysLeft(today)), row.deadline().due().toString(),
                        from == null ? "" : from.toString(), row.deadline().kind().id(),
                        row.deadline().detail().in(locale), row.client(), row.deadline().manager(), row.location())
                        .stream().map(value -> value.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t"));
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    },
    /** A workbook with one sheet. */
    XLSX(true) {
        @Override
        public void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
                throws IOException {
            Workbook.write(rows, today, locale, out);
        }
    },
    /** iCalendar (RFC 5545): one event of a whole day for each deadline. */
    ICS(true) {
        @Override
        public void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
                throws IOException {
            CalendarFile.write(rows, today, locale, out);
        }
    };

    private static final Texts TEXTS = Texts.beside(DeadlineFormat.class);

    private final boolean needsFile;

    DeadlineFormat(boolean needsFile) {
        this.needsFile = needsFile;
    }

    /** @return the ending of files, such as {@code xlsx} */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether it makes no sense on a terminal */
    public boolean needsFile() {
        return needsFile;
    }

    /** @return the format whose ending a file name has */
    public static Optional<DeadlineFormat> ofName(String fileName) {
        return Arrays.stream(values()).filter(format -> fileName.toLowerCase(Locale.ROOT)
                .endsWith("." + format.ending())).findFirst();
    }

    /**
     * Writes a list.
     *
     * @param rows   the deadlines in the order in which they are written, not null
     * @param today  the day to count from, not null
     * @param locale the language, not null
     * @param out    where to, not null; not closed
     * @throws IOException when writing fails
     */
    public abstract void write(List<CaseDeadline> rows, LocalDate today, Locale locale, OutputStream out)
            throws IOException;
}
