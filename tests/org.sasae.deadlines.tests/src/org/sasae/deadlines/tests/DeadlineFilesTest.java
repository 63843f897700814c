// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.deadlines.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sasae.deadlines.DeadlineFilter;
import org.sasae.deadlines.DeadlineFormat;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadlines;

/** Two cases on 5 December 2024, one without contact in November. */
class DeadlineFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 5);

    private final List<CaseDeadline> rows = new ArrayList<>();

    @BeforeEach
    void collect() {
        Deadlines deadlines = new Deadlines(ValidationEngine.platform().today(TODAY).build());
        rows.addAll(deadlines.of(SampleCases.support(), "a.sasae"));
        CareCase other = SampleCases.managementB();
        other.getClient().setName("田中\t一郎");
        other.getPlans().get(0).setPlannerName("鈴木");
        rows.addAll(deadlines.of(other, "b.sasae"));
        rows.sort(CaseDeadline.FIRST_DUE);
    }

    private byte[] write(DeadlineFormat format, List<CaseDeadline> wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(wanted, TODAY, Locale.JAPANESE, out);
        return out.toByteArray();
    }

    private String text(DeadlineFormat format) throws IOException {
        return new String(write(format, rows), StandardCharsets.UTF_8);
    }

    @Test
    void textSaysWhatIsOverdueFirst() throws IOException {
        List<String> lines = text(DeadlineFormat.TEXT).lines().toList();
        assertTrue(lines.get(0).startsWith("5日超過  令和6年11月30日"), lines.get(0));
        assertTrue(lines.getLast().contains("うち期限超過"), lines.getLast());
        assertEquals("期限のあるものはありません。\n",
                new String(write(DeadlineFormat.TEXT, List.of()), StandardCharsets.UTF_8));
    }

    @Test
    void aLineOfTheTableHasAsManyValuesAsItsHead() throws IOException {
        List<String> lines = text(DeadlineFormat.TSV).lines().toList();
        assertEquals(rows.size() + 1, lines.size());
        lines.forEach(line -> assertEquals(8, line.split("\t", -1).length, line));
        assertTrue(lines.get(1).startsWith("-5\t2024-11-30\t"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\tplan-end\t")));
    }

    @Test
    void theWorkbookHasDaysAndNumbers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(DeadlineFormat.XLSX, rows)))) {
            XSSFSheet sheet = workbook.getSheet("期限の一覧");
            assertEquals(rows.size(), sheet.getLastRowNum());
            assertEquals("残り日数", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(-5, sheet.getRow(1).getCell(0).getNumericCellValue());
            assertEquals(LocalDate.of(2024, 11, 30), sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("山田 花子", sheet.getRow(1).getCell(4).getStringCellValue());
        }
    }

    @Test
    void theCalendarHasAWholeDayForEachDeadlineAndKeepsItsIds() throws IOException {
        String file = text(DeadlineFormat.ICS);
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), file);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20241130\r\n"), file);
        ICalendar calendar = Biweekly.parse(file).first();
        assertEquals(rows.size(), calendar.getEvents().size());
        assertEquals(rows.size(), calendar.getEvents().stream().map(event -> event.getUid().getValue()).distinct().count());
        VEvent first = calendar.getEvents().get(0);
        assertTrue(first.getSummary().getValue().endsWith("：山田 花子"), first.getSummary().getValue());
        assertFalse(first.getDateStart().getValue().hasTime());
        assertEquals(file, text(DeadlineFormat.ICS));
    }

    @Test
    void aListIsNarrowedToAPersonAMonthAndWhatIsOverdue() {
        assertEquals(rows, DeadlineFilter.ALL.of(rows, TODAY));
        assertTrue(new DeadlineFilter("鈴木", Optional.empty(), false).of(rows, TODAY).stream()
                .allMatch(row -> row.location().equals("b.sasae")));
        YearMonth april = YearMonth.of(2025, 4);
        List<CaseDeadline> inApril = new DeadlineFilter("", Optional.of(april), false).of(rows, TODAY);
        assertFalse(inApril.isEmpty());
        assertTrue(inApril.stream().allMatch(row -> YearMonth.from(row.deadline().due()).equals(april)));
        assertTrue(new DeadlineFilter("", Optional.empty(), true).of(rows, TODAY).stream()
                .allMatch(row -> row.deadline().due().isBefore(TODAY)));
    }

    @Test
    void aFileNameSaysItsFormat() {
        assertEquals(Optional.of(DeadlineFormat.XLSX), DeadlineFormat.ofName("期限.XLSX"));
        assertEquals(Optional.of(DeadlineFormat.ICS), DeadlineFormat.ofName("a.ics"));
        assertEquals(Optional.empty(), DeadlineFormat.ofName("a.pdf"));
    }
}
