// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.sasae.core.plantext.PlanText;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * The rows of UPYOBO_SUB: an issue has one or more 支援計画 (one per goal of ours), each has one or more
 * services. What belongs to an issue or to a 支援計画 stands only on its first row; the numbers are
 * repeated on all.
 */
final class PlanRows implements CaseValues.RowSection {

    private static final String ISSUE_NO = "issue.number";
    private static final String SUPPORT_NO = "support.number";
    private static final String SERVICE_NO = "service.number";
    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    private final Codes codes;

    PlanRows(Codes codes) {
        this.codes = codes;
    }

    List<String> leftOut(Subject subject) {
        if (subject.plan() == null) {
            return List.of();
        }
        return PlanText.goals(subject.plan()).stream().flatMap(goal -> goal.getSupportRows().stream())
                .filter(row -> !isLinked(row))
                .map(row -> Objects.requireNonNullElse(row.getServiceType(), row.getServiceTypeCode())).toList();
    }

    private boolean isLinked(SupportRow row) {
        String code = row.getServiceTypeCode();
        return code == null || code.isEmpty() || PlanText.isSelfHelp(row) || codes.isLinked(code);
    }

    @Override
    public List<Map<String, String>> read(Subject subject) {
        List<Map<String, String>> rows = new ArrayList<>();
        if (subject.plan() != null) {
            int number = 0;
            for (OverallIssue issue : subject.plan().getOverallIssues()) {
                rows.addAll(issue(issue, ++number));
            }
        }
        return rows;
    }

    private List<Map<String, String>> issue(OverallIssue issue, int number) {
        List<Map<String, String>> rows = new ArrayList<>();
        int support = 0;
        for (PlanGoal goal : issue.getGoals()) {
            rows.addAll(support(goal, ++support));
        }
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.forEach(row -> row.put(ISSUE_NO, Integer.toString(number)));
        rows.getFirst().putAll(CaseValues.row("issue.statement", PlanText.of(issue),
                "issue.proposal", PlanText.of(issue.getProposal()),
                "issue.responses", PlanText.lines(issue.getResponses(), PlanText::of),
                "issue.goals", PlanText.lines(issue.getGoals(), PlanText::of)));
        return rows;
    }

    private List<Map<String, String>> support(PlanGoal goal, int number) {
        List<SupportRow> selfHelp = goal.getSupportRows().stream().filter(PlanText::isSelfHelp).toList();
        List<SupportRow> services = goal.getSupportRows().stream()
                .filter(row -> !PlanText.isSelfHelp(row) && isLinked(row)).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        Stream.concat(selfHelp.stream(), services.stream()).map(PlanRows::service)
                .filter(row -> !row.isEmpty()).forEach(rows::add);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put(SERVICE_NO, Integer.toString(i + 1));
        }
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.forEach(row -> row.put(SUPPORT_NO, Integer.toString(number)));
        rows.getFirst().putAll(CaseValues.row("support.points", goal.getSupportPoints(),
                "support.selfHelp", PlanText.lines(selfHelp, PlanText::content),
                "support.services", PlanText.lines(services, PlanText::content)));
        return rows;
    }

    private static Map<String, String> service(SupportRow row) {
        return CaseValues.row("service.type", row.getServiceType(), "service.provider", PlanText.provider(row),
                "service.period", PlanText.period(row));
    }

    @Override
    public void write(Subject subject, List<Map<String, String>> rows) {
        CarePlan plan = subject.plan();
        List<OverallIssue> issues = new ArrayList<>();
        for (List<Map<String, String>> group : groups(rows, ISSUE_NO)) {
            issues.add(issue(group));
        }
        plan.getOverallIssues().clear();
        plan.getOverallIssues().addAll(issues);
    }

    /** Rows in a row with the same number; a row without one belongs to the number before. */
    private static List<List<Map<String, String>>> groups(List<Map<String, String>> rows, String number) {
        List<List<Map<String, String>>> groups = new ArrayList<>();
        String current = null;
        for (Map<String, String> row : rows) {
            String own = row.get(number);
            if (groups.isEmpty() || own != null && !own.equals(current)) {
                groups.add(new ArrayList<>());
                current = own;
            }
            groups.getLast().add(row);
        }
        return groups;
    }

    private static OverallIssue issue(List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        OverallIssue issue = FACTORY.createOverallIssue();
        issue.setNumber(Integer.parseInt(first.getOrDefault(ISSUE_NO, "0")));
        issue.setText(first.get("issue.statement"));
        if (first.containsKey("issue.proposal")) {
            Proposal proposal = FACTORY.createProposal();
            proposal.setGoal(first.get("issue.proposal"));
            issue.setProposal(proposal);
        }
        if (first.containsKey("issue.responses")) {
            for (String line : Lines.of(first.get("issue.responses"))) {
                Response response = FACTORY.createResponse();
                response.setText(line);
                issue.getResponses().add(response);
            }
        }
        boolean supported = rows.stream().anyMatch(row -> row.containsKey(SUPPORT_NO));
        if (supported || first.containsKey("issue.goals")) {
            goals(issue, groups(rows, SUPPORT_NO), first.get("issue.goals"));
        }
        return issue;
    }

    /** The text 目標 belongs to the issue: with one line per 支援計画 each gets its own, otherwise the first gets all. */
    private static void goals(OverallIssue issue, List<List<Map<String, String>>> groups, String text) {
        List<String> lines = text == null ? List.of() : Lines.of(text);
        boolean oneEach = lines.size() == groups.size();
        for (int i = 0; i < groups.size(); i++) {
            PlanGoal goal = FACTORY.createPlanGoal();
            goal.setText(oneEach ? lines.get(i) : i == 0 ? text : null);
            goal.setSupportPoints(groups.get(i).getFirst().get("support.points"));
            supportRows(goal, groups.get(i));
            issue.getGoals().add(goal);
        }
    }

    /** Lines and services that are equally many belong together one by one; otherwise each makes rows of its own. */
    private static void supportRows(PlanGoal goal, List<Map<String, String>> rows) {
        String selfHelp = rows.getFirst().get("support.selfHelp");
        String services = rows.getFirst().get("support.services");
        List<String> selfLines = selfHelp == null ? List.of() : Lines.of(selfHelp);
        List<String> serviceLines = services == null ? List.of() : Lines.of(services);
        List<Map<String, String>> used = rows.stream().filter(row -> row.containsKey(SERVICE_NO)).toList();
        if (used.size() == selfLines.size() + serviceLines.size()) {
            for (int i = 0; i < used.size(); i++) {
                boolean own = i < selfLines.size();
                String line = own ? selfLines.get(i) : serviceLines.get(i - selfLines.size());
                goal.getSupportRows().add(row(used.get(i), own, line));
            }
            return;
        }
        if (selfHelp != null) {
            goal.getSupportRows().add(row(Map.of(), true, selfHelp));
        }
        if (services != null) {
            goal.getSupportRows().add(row(Map.of(), false, services));
        }
        used.forEach(service -> goal.getSupportRows().add(row(service, false, null)));
    }

    private static SupportRow row(Map<String, String> service, boolean selfHelp, String content) {
        SupportRow row = FACTORY.createSupportRow();
        row.setCategory(category(selfHelp, service.get("service.provider"), service.get("service.type")));
        row.setContent(content);
        row.setServiceType(service.get("service.type"));
        row.setProviderName(service.get("service.provider"));
        row.setPeriodText(service.get("service.period"));
        return row;
    }

    private static SupportCategory category(boolean selfHelp, String provider, String type) {
        if (selfHelp) {
            return switch (Objects.requireNonNullElse(provider, "")) {
                case "本人" -> SupportCategory.SELF_CARE;
                case "家族" -> SupportCategory.FAMILY;
                default -> SupportCategory.INFORMAL;
            };
        }
        return type != null && type.contains("介護予防") ? SupportCategory.PREVENTIVE_BENEFIT
                : SupportCategory.DESIGNATED_PROGRAMME;
    }
}
