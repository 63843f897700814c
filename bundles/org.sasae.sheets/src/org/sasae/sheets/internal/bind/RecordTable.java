// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.Attendee;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProgressEntry;
import org.sasae.model.care.ProgressKind;
import org.sasae.model.care.ProviderReport;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.edit.Wording;

/**
 * The rows of 経過記録 by date: the entries themselves, monitoring, and the main points of meetings, which
 * the national form keeps in this record (様式6, サービス担当者会議の要点を含む).
 */
final class RecordTable {

    private static final Wording WORDING = Wording.of(Locale.JAPANESE);

    private record Row(LocalDate date, String kind, String text) {

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("date", date);
            values.put("kind", kind);
            values.put("text", text);
            return values;
        }
    }

    private RecordTable() {
    }

    static List<Map<String, Object>> of(CareCase careCase) {
        List<Row> rows = new ArrayList<>();
        careCase.getProgressEntries().forEach(entry -> rows.add(entry(entry)));
        careCase.getMonitorings().forEach(monitoring -> rows.add(new Row(monitoring.getDate(),
                WORDING.type(CarePackage.Literals.MONITORING), monitoring(monitoring))));
        careCase.getMeetings().stream().filter(meeting -> !isRecorded(meeting, careCase))
                .forEach(meeting -> rows.add(new Row(meeting.getHeldOn(),
                        WORDING.literal(ProgressKind.MEETING), meeting(meeting))));
        return rows.stream()
                .sorted(Comparator.comparing(Row::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Row::values).toList();
    }

    /** Whether somebody has written an entry about the meeting already. */
    private static boolean isRecorded(ServiceMeeting meeting, CareCase careCase) {
        return careCase.getProgressEntries().stream().anyMatch(entry -> entry.getKind() == ProgressKind.MEETING
                && Objects.equals(entry.getDate(), meeting.getHeldOn()));
    }

    private static Row entry(ProgressEntry entry) {
        String kind = entry.getKind() == ProgressKind.UNSPECIFIED ? "" : WORDING.literal(entry.getKind());
        String revision = entry.isPlanRevisionNeeded()
                ? "【" + WORDING.feature(CarePackage.Literals.PROGRESS_ENTRY__PLAN_REVISION_NEEDED) + "】" : "";
        String author = stated(entry.getAuthor()) ? "（" + entry.getAuthor() + "）" : "";
        return new Row(entry.getDate(), kind, lines(Stream.of(join(entry.getContent(), author), revision,
                named(entry, CarePackage.Literals.PROGRESS_ENTRY__ATTACHMENT))));
    }

    private static String monitoring(Monitoring monitoring) {
        String mode = switch (monitoring.getMode()) {
            case UNSPECIFIED -> "";
            default -> WORDING.feature(CarePackage.Literals.MONITORING__MODE) + "："
                    + WORDING.literal(monitoring.getMode());
        };
        Stream<String> own = Stream.of(mode,
                named(monitoring, CarePackage.Literals.MONITORING__PLACE),
                named(monitoring, CarePackage.Literals.MONITORING__GOAL_PROGRESS),
                named(monitoring, CarePackage.Literals.MONITORING__STATE),
                named(monitoring, CarePackage.Literals.MONITORING__SPECIAL_CIRCUMSTANCES),
                named(monitoring, CarePackage.Literals.MONITORING__AUTHOR));
        return lines(Stream.concat(own, monitoring.getProviderReports().stream().map(RecordTable::report)));
    }

    private static String report(ProviderReport report) {
        return WORDING.type(CarePackage.Literals.PROVIDER_REPORT) + "："
                + Stream.of(report.getProviderName(), report.getContent()).filter(RecordTable::stated)
                        .collect(Collectors.joining("　"));
    }

    private static String meeting(ServiceMeeting meeting) {
        String attendees = meeting.getAttendees().stream().map(RecordTable::attendee).filter(RecordTable::stated)
                .collect(Collectors.joining("、"));
        return lines(Stream.of(
                named(meeting, CarePackage.Literals.SERVICE_MEETING__PLACE),
                attendees.isEmpty() ? ""
                        : WORDING.feature(CarePackage.Literals.SERVICE_MEETING__ATTENDEES) + "：" + attendees,
                named(meeting, CarePackage.Literals.SERVICE_MEETING__ITEMS_DISCUSSED),
                named(meeting, CarePackage.Literals.SERVICE_MEETING__DISCUSSION),
                named(meeting, CarePackage.Literals.SERVICE_MEETING__CONCLUSION),
                named(meeting, CarePackage.Literals.SERVICE_MEETING__REMAINING_ISSUES),
                named(meeting, CarePackage.Literals.SERVICE_MEETING__NEXT_MEETING)));
    }

    private static String attendee(Attendee attendee) {
        String affiliation = stated(attendee.getAffiliation()) ? "（" + attendee.getAffiliation() + "）" : "";
        return join(attendee.getName(), affiliation);
    }

    private static String named(EObject object, EAttribute attribute) {
        String value = (String) object.eGet(attribute);
        return stated(value) ? WORDING.feature(attribute) + "：" + value : "";
    }

    private static String join(String first, String second) {
        return Stream.of(first, second).filter(RecordTable::stated).collect(Collectors.joining());
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(RecordTable::stated).collect(Collectors.joining("\n"));
    }

    private static boolean stated(String text) {
        return text != null && !text.isEmpty();
    }
}
