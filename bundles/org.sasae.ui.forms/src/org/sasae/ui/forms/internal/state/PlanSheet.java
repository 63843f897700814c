// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * The main table of 介護予防サービス・支援計画書 as managers think in it, left to right: situation, wish, issue
 * of the four areas; then overall issue, proposal, response, goal and support rows. Each cell knows the place
 * in the case that it comes from.
 */
public final class PlanSheet {

    /** Columns of the sheet in order. */
    public enum Column {
        /** アセスメント領域と現在の状況. */
        SITUATION,
        /** 本人・家族の意欲・意向. */
        WISH,
        /** 領域における課題. */
        AREA_ISSUE,
        /** 総合的課題. */
        ISSUE,
        /** 課題に対する目標と具体策の提案. */
        PROPOSAL,
        /** 具体策についての意向. */
        RESPONSE,
        /** 目標. */
        GOAL,
        /** 目標についての支援のポイント. */
        POINTS,
        /** 本人等のセルフケアや家族の支援、インフォーマルサービス. */
        INFORMAL,
        /** 介護保険サービス又は地域支援事業. */
        SERVICE,
        /** サービス種別. */
        SERVICE_TYPE,
        /** 事業所（利用先）. */
        PROVIDER,
        /** 期間. */
        PERIOD;

        /** {@return whether the column belongs to the assessment at the left} */
        public boolean isAssessment() {
            return compareTo(AREA_ISSUE) <= 0;
        }
    }

    /**
     * A cell of the sheet.
     *
     * @param column  where it stands, not null
     * @param row     first row, counted from 0 in its half of the sheet
     * @param rows    number of rows that it spans, at least 1
     * @param text    what it shows, empty where nothing is filled in, not null
     * @param target  the object that it comes from, not null
     * @param feature the feature that it comes from, null for the object as a whole
     */
    public record Cell(Column column, int row, int rows, String text, EObject target, EStructuralFeature feature) {
    }

    private static final Set<SupportCategory> INFORMAL_KINDS = Set.of(SupportCategory.SELF_CARE,
            SupportCategory.FAMILY, SupportCategory.INFORMAL, SupportCategory.PRIVATE_SERVICE);

    private final Describer describer;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * Reads the sheet of a plan.
     *
     * @param context the open case, not null
     * @param plan    one of its plans, not null
     */
    public PlanSheet(FormContext context, CarePlan plan) {
        this.describer = context.describer();
        Objects.requireNonNull(plan);
        assessment(context, plan);
        plan(plan);
    }

    /** {@return the cells, column by column in each row} */
    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    private void assessment(FormContext context, CarePlan plan) {
        List<Assessment> all = context.careCase().getAssessments();
        Assessment assessment = plan.getAssessment() != null || all.isEmpty() ? plan.getAssessment()
                : all.get(all.size() - 1);
        if (assessment == null) {
            return;
        }
        int row = 0;
        for (AreaAssessment area : assessment.getAreas()) {
            String name = describer.text(area, Literals.AREA_ASSESSMENT__AREA);
            add(Column.SITUATION, row, 1, join("\n", name.isEmpty() ? "" : "【" + name + "】", area.getSituation()), area,
                    Literals.AREA_ASSESSMENT__SITUATION);
            add(Column.WISH, row, 1, area.getWishes().stream().map(wish -> join(": ", wish.getSpeaker(), wish.getText()))
                    .collect(Collectors.joining("\n")), area, Literals.AREA_ASSESSMENT__WISHES);
            EObject issue = area.getIssue() == null ? area : area.getIssue();
            String text = area.getIssue() == null ? ""
                    : join("\n", describer.text(issue, Literals.AREA_ISSUE__PRESENCE), area.getIssue().getDescription());
            add(Column.AREA_ISSUE, row, 1, text, issue, area.getIssue() == null ? Literals.AREA_ASSESSMENT__ISSUE
                    : Literals.AREA_ISSUE__DESCRIPTION);
            row++;
        }
    }

    private void plan(CarePlan plan) {
        int row = 0;
        for (OverallIssue issue : plan.getOverallIssues()) {
            int span = Math.max(1, issue.getGoals().stream().mapToInt(PlanSheet::span).sum());
            String number = issue.getNumber() > 0 ? issue.getNumber() + ". " : "";
            add(Column.ISSUE, row, span, number + text(issue.getText()), issue, Literals.OVERALL_ISSUE__TEXT);
            EObject proposal = issue.getProposal() == null ? issue : issue.getProposal();
            add(Column.PROPOSAL, row, span,
                    issue.getProposal() == null ? ""
                            : join("\n", issue.getProposal().getGoal(), issue.getProposal().getMeasures()),
                    proposal, issue.getProposal() == null ? Literals.OVERALL_ISSUE__PROPOSAL : Literals.PROPOSAL__GOAL);
            add(Column.RESPONSE, row, span,
                    issue.getResponses().stream().map(each -> join(": ", each.getSpeaker(), each.getText()))
                            .collect(Collectors.joining("\n")),
                    issue, Literals.OVERALL_ISSUE__RESPONSES);
            int goalRow = row;
            for (PlanGoal goal : issue.getGoals()) {
                goal(goal, goalRow);
                goalRow += span(goal);
            }
            row += span;
        }
    }

    private void goal(PlanGoal goal, int row) {
        int span = span(goal);
        add(Column.GOAL, row, span, text(goal.getText()), goal, Literals.GOAL__TEXT);
        add(Column.POINTS, row, span, text(goal.getSupportPoints()), goal, Literals.PLAN_GOAL__SUPPORT_POINTS);
        int place = row;
        for (SupportRow support : goal.getSupportRows()) {
            boolean informal = INFORMAL_KINDS.contains(support.getCategory());
            String content = join("→", support.getWho(), support.getContent());
            add(Column.INFORMAL, place, 1, informal ? content : "", support, Literals.SUPPORT_ROW__CONTENT);
            add(Column.SERVICE, place, 1, informal ? "" : content, support, Literals.SUPPORT_ROW__CONTENT);
            add(Column.SERVICE_TYPE, place, 1, text(support.getServiceType()), support,
                    Literals.SUPPORT_ROW__SERVICE_TYPE);
            add(Column.PROVIDER, place, 1, join("\n", support.getProviderName(), support.getFrequency()), support,
                    Literals.SUPPORT_ROW__PROVIDER_NAME);
            add(Column.PERIOD, place, 1, period(support), support, Literals.SUPPORT_ROW__START);
            place++;
        }
    }

    private String period(SupportRow row) {
        String from = describer.text(row, Literals.SUPPORT_ROW__START);
        String to = describer.text(row, Literals.SUPPORT_ROW__END);
        return join("\n", from.isEmpty() && to.isEmpty() ? "" : from + "～" + to, row.getPeriodText());
    }

    private static int span(PlanGoal goal) {
        return Math.max(1, goal.getSupportRows().size());
    }

    private void add(Column column, int row, int rows, String text, EObject target, EStructuralFeature feature) {
        cells.add(new Cell(column, row, rows, text, target, feature));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String join(String between, String first, String second) {
        if (text(first).isBlank()) {
            return text(second);
        }
        return text(second).isBlank() ? first : first + between + second;
    }
}
