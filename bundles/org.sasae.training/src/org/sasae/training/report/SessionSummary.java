// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.diagram.DiagramKind;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.drawing.export.ExportFormat;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.edit.Wording;
import org.sasae.sheets.FlowDocument;
import org.sasae.sheets.SheetException;
import org.sasae.training.Phrases;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.attempt.GoalHistory;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Attempt;
import org.sasae.training.model.CommentRole;
import org.sasae.training.model.FeedbackAnswer;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.model.Remark;
import org.sasae.training.model.Task;
import org.sasae.training.pack.TrainingPack;
import org.sasae.validation.FindingPath;

/**
 * What a learner takes home: the tasks, how the goals changed, what is strong and what to look at again, answers and
 * remarks, and pictures of the case. One document that can be printed.
 */
public final class SessionSummary {

    private static final double PICTURE_HEIGHT = 120;
    /** Pixels of a picture that is as wide as the text of a page at 300 dots per inch. */
    private static final int TEXT_WIDTH = 2050;
    private static final int PNG_WIDTH_AT = 16;

    private final TrainingPack pack;
    private final CareCase work;
    private final Attempt attempt;
    private final Feedback feedback;
    private final Locale locale;
    private final Instant now;

    /**
     * @param pack     the pack, not null
     * @param work     the case with the attempt, not null; read from the thread it belongs to
     * @param feedback what is said about it, not null
     * @param locale   language of the summary, not null
     * @param now      the moment it is written
     * @throws IllegalArgumentException when the case is no attempt
     */
    public SessionSummary(TrainingPack pack, CareCase work, Feedback feedback, Locale locale, Instant now) {
        this.pack = Objects.requireNonNull(pack);
        this.work = Objects.requireNonNull(work);
        this.attempt = Attempts.of(work).orElseThrow(() -> new IllegalArgumentException("the case is no attempt"));
        this.feedback = Objects.requireNonNull(feedback);
        this.locale = Objects.requireNonNull(locale);
        this.now = Objects.requireNonNull(now);
    }

    /**
     * Writes the summary as PDF.
     *
     * @param out where to; not closed
     * @throws SheetException when no Japanese font can be embedded
     * @throws IOException    when writing fails
     */
    public void writePdf(OutputStream out) throws SheetException, IOException {
        FlowDocument document = new FlowDocument(text("summary.title", pack.title(locale)));
        document.paragraph(text("summary.head", Objects.toString(attempt.getLearner(), ""),
                JapaneseDates.format(now.atZone(ZoneId.systemDefault()).toLocalDate(), locale),
                Attempts.worked(attempt, now).toMinutes(), attempt.getPackVersion(), attempt.getRubricVersion()));
        tasks(document);
        goals(document);
        items(document, "summary.strong", true);
        items(document, "summary.again", false);
        answers(document);
        pictures(document);
        document.writePdf(out, locale);
    }

    private String text(String key, Object... values) {
        return ReportTexts.get(key, locale, values);
    }

    private void tasks(FlowDocument document) {
        document.heading(text("summary.tasks"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("column.task"), text("column.state"), text("column.looks"), text("column.hints")));
        for (Task task : pack.tasks()) {
            rows.add(List.of(Phrases.text(task.getTitle(), locale),
                    Phrases.label(Attempts.state(attempt, task.getId()), locale),
                    count(Attempts.record(attempt, task.getId()).map(record -> record.getLooks()).orElse(0)),
                    count(Attempts.record(attempt, task.getId()).map(record -> record.getHintsShown()).orElse(0))));
        }
        document.table(List.of(6.0, 3.0, 2.0, 2.0), rows);
    }

    private static String count(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    private void goals(FlowDocument document) {
        List<GoalHistory> histories = GoalHistory.of(work);
        if (histories.isEmpty()) {
            return;
        }
        document.heading(text("summary.goals"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("column.goal"), text("column.before"), text("column.after")));
        for (GoalHistory history : histories) {
            rows.add(List.of(FindingPath.readable(history.goal(), locale), String.join("\n→ ", history.earlier()),
                    history.now()));
        }
        document.table(List.of(3.0, 5.0, 5.0), rows);
    }

    private void items(FlowDocument document, String heading, boolean praise) {
        List<FeedbackItem> items = feedback.items().stream()
                .filter(item -> (item.kind() == FeedbackKind.CELEBRATORY) == praise).toList();
        if (items.isEmpty()) {
            return;
        }
        document.heading(text(heading));
        for (FeedbackItem item : items) {
            String kind = praise ? "" : text("summary.kind", Phrases.label(item.kind(), locale));
            document.item("・", kind + item.observation(locale) + item.suggestion(locale));
            document.small(text("summary.reason", item.path(locale), item.reason(locale), item.source()));
            attempt.getAnswers().stream().filter(answer -> item.key().equals(answer.getItemKey()))
                    .forEach(answer -> document.small(text("summary.answer", answer.getText())));
        }
    }

    /** Answers to what is no longer said, and what instructor and learner wrote at elements. */
    private void answers(FlowDocument document) {
        List<FeedbackAnswer> earlier = attempt.getAnswers().stream().filter(answer -> feedback.items().stream()
                .noneMatch(item -> item.key().equals(answer.getItemKey()))).toList();
        if (earlier.isEmpty() && attempt.getRemarks().isEmpty()) {
            return;
        }
        document.heading(text("summary.said"));
        for (FeedbackAnswer answer : earlier) {
            document.item("・", Objects.toString(answer.getObservation(), ""));
            document.small(text("summary.answer", answer.getText()));
        }
        for (Remark remark : attempt.getRemarks()) {
            String place = remark.getElement() == null ? "" : FindingPath.readable(remark.getElement(), locale);
            document.item(remark.getRole() == CommentRole.INSTRUCTOR ? "◆" : "◇", text("summary.remark",
                    Phrases.label(remark.getRole(), locale), Objects.toString(remark.getAuthor(), ""), place,
                    Objects.toString(remark.getText(), "")));
        }
    }

    /** The pictures of the case, a large one as large as a page allows, and the lines of influence in words. */
    private void pictures(FlowDocument document) throws IOException {
        for (DiagramKind kind : DiagramKind.values()) {
            if (DiagramExport.hasContent(work, kind)) {
                ByteArrayOutputStream png = new ByteArrayOutputStream();
                DiagramExport.export(work, kind, ExportFormat.PNG, locale, png);
                picture(document, png.toByteArray(), text("picture." + kind.name()));
            }
        }
        if (work.getIcfPicture() != null && !work.getIcfPicture().getInfluences().isEmpty()) {
            influences(document, work.getIcfPicture().getInfluences());
        }
    }

    private static void picture(FlowDocument document, byte[] png, String caption) {
        if (ByteBuffer.wrap(png).getInt(PNG_WIDTH_AT) > TEXT_WIDTH) {
            document.plate(png, caption);
        } else {
            document.picture(png, PICTURE_HEIGHT, caption);
        }
    }

    private void influences(FlowDocument document, List<IcfInfluence> influences) {
        Wording wording = Wording.of(locale);
        document.heading(wording.feature(CarePackage.Literals.ICF_PICTURE__INFLUENCES));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(CarePackage.Literals.ICF_INFLUENCE__SOURCE, CarePackage.Literals.ICF_INFLUENCE__KIND,
                CarePackage.Literals.ICF_INFLUENCE__TARGET).map(wording::feature).toList());
        influences.forEach(each -> rows.add(List.of(words(each.getSource()), wording.literal(each.getKind()),
                words(each.getTarget()))));
        document.table(List.of(5.0, 2.0, 5.0), rows);
    }

    private static String words(IcfFactor factor) {
        return factor == null ? "" : Objects.toString(factor.getText(), "");
    }
}
