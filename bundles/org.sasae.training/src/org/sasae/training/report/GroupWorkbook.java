// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sasae.training.Phrases;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.FeedbackAnswer;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Remark;
import org.sasae.training.report.GroupReport.Frequency;
import org.sasae.training.report.GroupReport.LearnerResult;
import org.sasae.training.report.GroupReport.PackResult;
import org.sasae.validation.FindingPath;

/**
 * A group report as a workbook: for each pack a table of criteria and learners, what was said most often, and every item
 * with the learner's answer. The colour of a cell says nothing that its text does not say.
 */
public final class GroupWorkbook {

    private static final Map<FeedbackKind, byte[]> COLOURS = new EnumMap<>(Map.of(
            FeedbackKind.ESSENTIAL, rgb(0xF6, 0xC6, 0xBD), FeedbackKind.ACTIONABLE, rgb(0xFB, 0xE3, 0xB5),
            FeedbackKind.INFORMATIVE, rgb(0xDC, 0xE6, 0xF4), FeedbackKind.CELEBRATORY, rgb(0xD3, 0xEB, 0xD3)));
    private static final Map<FeedbackKind, byte[]> STRONG = new EnumMap<>(Map.of(
            FeedbackKind.ESSENTIAL, rgb(0xB3, 0x26, 0x1E), FeedbackKind.ACTIONABLE, rgb(0x9A, 0x5F, 0x12),
            FeedbackKind.INFORMATIVE, rgb(0x2F, 0x6F, 0xB0), FeedbackKind.CELEBRATORY, rgb(0x2E, 0x7D, 0x4F)));
    private static final int CHARACTER = 256;
    private static final int CRITERION_WIDTH = 24;
    private static final int[] FIXED_WIDTHS = {26, 14, 12, 18};
    private static final int FIRST_WIDE = 0x2000;
    private static final float LINE = 15;
    /** What the format allows. */
    private static final float HIGHEST = 409;
    private static final int LONGEST_TEXT = 32_767;

    private final GroupReport report;
    private final Locale locale;

    /**
     * @param report what to write, not null
     * @param locale language of the workbook, not null
     */
    public GroupWorkbook(GroupReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    /**
     * Writes the workbook.
     *
     * @param out where to; not closed
     * @throws IOException when writing fails
     */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook);
            for (PackResult pack : report.packs()) {
                matrix(workbook, looks, pack);
                frequent(workbook, looks, pack);
                chart(workbook, looks, pack);
                items(workbook, looks, pack);
            }
            if (report.packs().isEmpty() || !report.unread().isEmpty()) {
                unread(workbook, looks);
            }
            workbook.write(out);
        }
    }

    private void matrix(XSSFWorkbook workbook, Looks looks, PackResult pack) {
        Sheet sheet = sheet(workbook, "sheet.matrix", pack);
        List<Criterion> criteria = pack.pack().content().getRubric().getCriteria();
        Row head = sheet.createRow(0);
        String[] fixed = {"column.learner", "column.done", "column.minutes", "column.version"};
        for (int i = 0; i < fixed.length; i++) {
            cell(head, i, ReportTexts.get(fixed[i], locale), looks.head);
            sheet.setColumnWidth(i, FIXED_WIDTHS[i] * CHARACTER);
        }
        for (int i = 0; i < criteria.size(); i++) {
            cell(head, fixed.length + i, Phrases.text(criteria.get(i).getTitle(), locale), looks.head);
            sheet.setColumnWidth(fixed.length + i, CRITERION_WIDTH * CHARACTER);
        }
        head.setHeightInPoints(2 * LINE);
        int line = 1;
        for (LearnerResult learner : pack.learners()) {
            Row row = sheet.createRow(line++);
            cell(row, 0, learner.label(locale), looks.text);
            cell(row, 1, learner.done() + " / " + pack.pack().tasks().size(), looks.text);
            number(row, 2, learner.worked().toMinutes(), looks);
            cell(row, 3, version(learner, pack), looks.text);
            for (int i = 0; i < criteria.size(); i++) {
                GroupReport.Cell result = learner.on(criteria.get(i));
                Optional<FeedbackKind> leading = result.leading();
                cell(row, fixed.length + i, text(result),
                        leading.map(looks.byKind::get).orElse(looks.text));
            }
            fit(row);
        }
        sheet.createFreezePane(1, 1);
    }

    private String version(LearnerResult learner, PackResult pack) {
        String worked = Objects.toString(learner.attempt().getPackVersion(), "");
        return Attempts.isOtherVersion(pack.pack(), learner.attempt())
                ? ReportTexts.get("version.other", locale, worked, pack.pack().content().getVersion()) : worked;
    }

    private String text(GroupReport.Cell result) {
        StringBuilder text = new StringBuilder();
        append(text, FeedbackKind.ESSENTIAL, result.essential());
        append(text, FeedbackKind.ACTIONABLE, result.actionable());
        append(text, FeedbackKind.INFORMATIVE, result.informative());
        append(text, FeedbackKind.CELEBRATORY, result.celebratory());
        return text.toString();
    }

    private void append(StringBuilder text, FeedbackKind kind, int count) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : "\n").append(Phrases.label(kind, locale)).append(' ').append(count);
        }
    }

    private void frequent(XSSFWorkbook workbook, Looks looks, PackResult pack) {
        Sheet sheet = sheet(workbook, "sheet.frequent", pack);
        head(sheet, looks, List.of("column.kind", "column.criterion", "column.descriptor", "column.count",
                "column.learners"), new int[] {20, 26, 40, 10, 40});
        int line = 1;
        for (Frequency frequency : pack.frequent()) {
            Row row = sheet.createRow(line++);
            cell(row, 0, Phrases.label(frequency.level().getKind(), locale),
                    looks.byKind.get(frequency.level().getKind()));
            cell(row, 1, Phrases.text(((Criterion) frequency.level().eContainer()).getTitle(), locale), looks.text);
            cell(row, 2, Phrases.text(frequency.level().getDescriptor(), locale), looks.text);
            number(row, 3, frequency.learners().size(), looks);
            cell(row, 4, String.join(", ", frequency.learners().stream().map(each -> each.label(locale)).toList()),
                    looks.text);
            fit(row);
        }
    }

    private void chart(XSSFWorkbook workbook, Looks looks, PackResult pack) {
        XSSFSheet sheet = sheet(workbook, "sheet.chart", pack);
        sheet.getPrintSetup().setFitHeight((short) 1);
        Row head = sheet.createRow(0);
        cell(head, 0, ReportTexts.get("column.descriptor", locale), looks.head);
        sheet.setColumnWidth(0, 60 * CHARACTER);
        for (FeedbackKind kind : FeedbackKind.values()) {
            cell(head, 1 + kind.ordinal(), Phrases.label(kind, locale), looks.head);
            sheet.setColumnWidth(1 + kind.ordinal(), 16 * CHARACTER);
        }
        new FrequencySheet(sheet, new FrequencyChart(pack, locale).shown(), pack.learners().size(), locale).fill();
    }

    /** The colour of lines of a kind. */
    static byte[] strong(FeedbackKind kind) {
        return STRONG.get(kind).clone();
    }

    /** The colour of the ground of a kind. */
    static byte[] pale(FeedbackKind kind) {
        return COLOURS.get(kind).clone();
    }

    private void items(XSSFWorkbook workbook, Looks looks, PackResult pack) {
        Sheet sheet = sheet(workbook, "sheet.items", pack);
        head(sheet, looks, List.of("column.learner", "column.task", "column.kind", "column.criterion",
                "column.observation", "column.answer", "column.file"), new int[] {20, 26, 20, 24, 60, 40, 40});
        int line = 1;
        for (LearnerResult learner : pack.learners()) {
            for (FeedbackItem item : learner.feedback().items()) {
                Row row = sheet.createRow(line++);
                cell(row, 0, learner.label(locale), looks.text);
                cell(row, 1, Phrases.text(item.task().getTitle(), locale), looks.text);
                cell(row, 2, Phrases.label(item.kind(), locale), looks.byKind.get(item.kind()));
                cell(row, 3, Phrases.text(item.criterion().getTitle(), locale), looks.text);
                cell(row, 4, item.observation(locale), looks.text);
                cell(row, 5, learner.attempt().getAnswers().stream().filter(a -> item.key().equals(a.getItemKey()))
                        .map(FeedbackAnswer::getText).findFirst().orElse(""), looks.text);
                cell(row, 6, learner.file().getFileName().toString(), looks.text);
                fit(row);
            }
            line = written(sheet, line, looks, learner, pack);
        }
        sheet.createFreezePane(0, 1);
    }

    /** What was answered to advice that no longer fits, and what learner and instructor wrote to each other. */
    private int written(Sheet sheet, int from, Looks looks, LearnerResult learner, PackResult pack) {
        int line = from;
        Set<String> said = learner.feedback().items().stream().map(FeedbackItem::key).collect(Collectors.toSet());
        for (FeedbackAnswer answer : learner.attempt().getAnswers()) {
            if (!said.contains(answer.getItemKey())) {
                row(sheet, line++, looks, learner, task(pack, answer.getTaskId()),
                        ReportTexts.get("kind.former", locale), "", answer.getObservation(), answer.getText());
            }
        }
        for (Remark remark : learner.attempt().getRemarks()) {
            row(sheet, line++, looks, learner, task(pack, remark.getTaskId()),
                    Phrases.label(remark.getRole(), locale),
                    remark.getElement() == null ? "" : FindingPath.readable(remark.getElement(), locale), remark.getText(),
                    "");
        }
        return line;
    }

    private String task(PackResult pack, String id) {
        return pack.pack().tasks().stream().filter(each -> each.getId().equals(id)).findFirst()
                .map(each -> Phrases.text(each.getTitle(), locale)).orElse("");
    }

    private void row(Sheet sheet, int line, Looks looks, LearnerResult learner, String... texts) {
        Row row = sheet.createRow(line);
        cell(row, 0, learner.label(locale), looks.text);
        for (int i = 0; i < texts.length; i++) {
            cell(row, i + 1, Objects.toString(texts[i], ""), looks.text);
        }
        cell(row, texts.length + 1, learner.file().getFileName().toString(), looks.text);
        fit(row);
    }

    private void unread(XSSFWorkbook workbook, Looks looks) {
        Sheet sheet = workbook.createSheet(ReportTexts.get("sheet.unread", locale));
        head(sheet, looks, List.of("column.file", "column.reason"), new int[] {60, 80});
        int line = 1;
        for (GroupReport.Unread unread : report.unread()) {
            Row row = sheet.createRow(line++);
            cell(row, 0, unread.file().toString(), looks.text);
            cell(row, 1, unread.reason(), looks.text);
            fit(row);
        }
    }

    private XSSFSheet sheet(XSSFWorkbook workbook, String key, PackResult pack) {
        XSSFSheet sheet = workbook.createSheet(
                WorkbookUtil.createSafeSheetName(ReportTexts.get(key, locale, pack.pack().slug())));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void head(Sheet sheet, Looks looks, List<String> keys, int[] widths) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < keys.size(); i++) {
            cell(head, i, ReportTexts.get(keys.get(i), locale), looks.head);
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        cell.setCellStyle(style);
    }

    private static void number(Row row, int column, long number, Looks looks) {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(looks.text);
    }

    /** Makes a row as high as its longest text, because not every program does that when it opens the workbook. */
    private static void fit(Row row) {
        int most = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                int room = row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER;
                most = Math.max(most, cell.getStringCellValue().lines()
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(width(line) + 1, room))).sum());
            }
        }
        row.setHeightInPoints(Math.min(most * LINE, HIGHEST));
    }

    /** In characters of half width. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    private static final class Looks {

        private final XSSFCellStyle head;
        private final XSSFCellStyle text;
        private final Map<FeedbackKind, XSSFCellStyle> byKind = new EnumMap<>(FeedbackKind.class);

        Looks(XSSFWorkbook workbook) {
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            head = style(workbook);
            head.setFont(bold);
            text = style(workbook);
            for (FeedbackKind kind : FeedbackKind.values()) {
                XSSFCellStyle style = style(workbook);
                style.setFillForegroundColor(new XSSFColor(COLOURS.get(kind), null));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                byKind.put(kind, style);
            }
        }

        private static XSSFCellStyle style(XSSFWorkbook workbook) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }
}
