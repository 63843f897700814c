// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantext;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sasae.core.calendar.JapaneseDates;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.LifeEvent;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.ServiceInUse;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.Wish;

/**
 * What the statutory sheets and the national data exchange say where the model keeps several values and
 * the form has one box. Both use these texts, so that the sheet in the folder and the data that the
 * provider receives do not differ. All texts are Japanese, as the forms are; none is ever null.
 */
public final class PlanText {

    /** Kinds of support that stand in the column 本人等のセルフケアや家族の支援、インフォーマルサービス. */
    private static final Set<SupportCategory> SELF_HELP = Set.of(SupportCategory.SELF_CARE, SupportCategory.FAMILY,
            SupportCategory.INFORMAL, SupportCategory.PRIVATE_SERVICE);

    private PlanText() {
    }

    /**
     * Writes a wish or opinion with the person who said it.
     *
     * @param wish a wish, not null
     * @return speaker, words and reason
     */
    public static String of(Wish wish) {
        return said(wish.getSpeaker(), wish.getText(), wish.getReason());
    }

    /**
     * Writes an answer to the proposal with the person who gave it.
     *
     * @param response an answer, not null
     * @return speaker, words and reason
     */
    public static String of(Response response) {
        return said(response.getSpeaker(), response.getText(), response.getReason());
    }

    /**
     * Writes the issue of an area with what may become of it (記載要領 ⑯).
     *
     * @param issue an issue, null for none
     * @return the issue and, on a line of its own, the prognosis
     */
    public static String of(AreaIssue issue) {
        return issue == null ? "" : lines(Stream.of(issue.getDescription(), issue.getPrognosis()));
    }

    /**
     * Writes an overall issue with its ground (記載要領 ⑰).
     *
     * @param issue an issue, not null
     * @return the issue and, in brackets on a line of its own, the ground
     */
    public static String of(OverallIssue issue) {
        return lines(Stream.of(issue.getText(), bracketed(issue.getGround())));
    }

    /**
     * Writes the proposal (記載要領 ⑱).
     *
     * @param proposal a proposal, null for none
     * @return goal and measures, each on a line
     */
    public static String of(Proposal proposal) {
        return proposal == null ? "" : lines(Stream.of(proposal.getGoal(), proposal.getMeasures()));
    }

    /**
     * Writes a goal with its small steps (記載要領 ⑳).
     *
     * @param goal a goal, not null
     * @return the goal, the reason why it was adopted against a wish, and one line per step
     */
    public static String of(PlanGoal goal) {
        return lines(Stream.concat(Stream.of(goal.getText(), bracketed(goal.getReasonForAdoption())),
                goal.getSmallSteps().stream().map(PlanText::of)));
    }

    private static String of(SmallStep step) {
        String what = Stream.of(step.getText(), bracketed(step.getMeasure())).filter(PlanText::stated)
                .collect(Collectors.joining());
        String period = period(step.getStart(), step.getEnd());
        return what.isEmpty() ? "" : "・" + what + (period.isEmpty() ? "" : " " + period);
    }

    /**
     * Writes the contents of a row of support: who, what, how often; an interim support in brackets
     * (記載要領 ㉒), and why an aid is needed (指定介護予防支援等基準 第30条24・25号).
     *
     * @param row a row, not null
     * @return the contents
     */
    public static String content(SupportRow row) {
        String what = Stream.of(row.getContent(), bracketed(row.getFrequency())).filter(PlanText::stated)
                .collect(Collectors.joining());
        boolean someoneElse = stated(row.getWho()) && !row.getWho().equals(row.getProviderName());
        String text = someoneElse && !what.isEmpty() ? row.getWho() + "：" + what : what;
        String whole = lines(Stream.of(text, bracketed(row.getReason())));
        return row.isInterim() && !whole.isEmpty() ? bracketed(whole) : whole;
    }

    /**
     * Tells in which of the two columns a row of support stands.
     *
     * @param row a row, not null
     * @return true for what the person, the family and people around do, false for insured services and
     *         programmes
     */
    public static boolean isSelfHelp(SupportRow row) {
        return SELF_HELP.contains(row.getCategory());
    }

    /**
     * Writes the period of a row of support (記載要領 ㉖).
     *
     * @param row a row, not null
     * @return its own words, otherwise the days from and to; empty when neither is stated
     */
    public static String period(SupportRow row) {
        return stated(row.getPeriodText()) ? row.getPeriodText() : period(row.getStart(), row.getEnd());
    }

    /**
     * Writes a period.
     *
     * @param from first day, null when not stated
     * @param to last day, null when not stated
     * @return such as R8.6.1～R8.11.30, as narrow columns have it; empty when neither is stated
     */
    public static String period(LocalDate from, LocalDate to) {
        return from == null && to == null ? "" : JapaneseDates.formatShort(from) + "～" + JapaneseDates.formatShort(to);
    }

    /**
     * Names the provider of a row of support.
     *
     * @param row a row, not null
     * @return the name in the row, otherwise that of the registered provider; empty for none
     */
    public static String provider(SupportRow row) {
        if (stated(row.getProviderName())) {
            return row.getProviderName();
        }
        return row.getProvider() == null ? "" : Objects.requireNonNullElse(row.getProvider().getName(), "");
    }

    /**
     * Writes an event of the life history.
     *
     * @param event an event, not null
     * @return when and what
     */
    public static String of(LifeEvent event) {
        return spaced(event.getPeriod(), event.getDescription());
    }

    /**
     * Writes a service that is in use.
     *
     * @param service a service, not null
     * @return kind and frequency
     */
    public static String of(ServiceInUse service) {
        return spaced(service.getKind(), service.getFrequency());
    }

    /**
     * Writes institution and doctor of a medical record.
     *
     * @param record a record, not null
     * @return both, separated by a wide blank
     */
    public static String doctor(MedicalRecord record) {
        return spaced(record.getInstitution(), record.getDoctor());
    }

    /**
     * Gives the goals of a plan in the order of the sheet.
     *
     * @param plan a plan, not null
     * @return the goals of all overall issues
     */
    public static List<PlanGoal> goals(CarePlan plan) {
        return plan.getOverallIssues().stream().flatMap(issue -> issue.getGoals().stream()).toList();
    }

    /**
     * Puts texts on a line each.
     *
     * @param objects what the texts come from, not null
     * @param text writes one, may answer null or empty for nothing
     * @param <T> type of the objects
     * @return the lines
     */
    public static <T> String lines(Collection<T> objects, Function<T, String> text) {
        return lines(objects.stream().map(text));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(PlanText::stated).collect(Collectors.joining("\n"));
    }

    private static String said(String speaker, String text, String reason) {
        String words = Stream.of(text, bracketed(reason)).filter(PlanText::stated).collect(Collectors.joining());
        return stated(speaker) && !words.isEmpty() ? speaker + "：" + words : words;
    }

    private static String spaced(String first, String second) {
        return Stream.of(first, second).filter(PlanText::stated).collect(Collectors.joining("　"));
    }

    private static String bracketed(String text) {
        return stated(text) ? "（" + text + "）" : "";
    }

    private static boolean stated(String text) {
        return text != null && !text.isEmpty();
    }
}
