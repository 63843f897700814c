// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import static org.sasae.model.care.CarePackage.Literals.AREA_ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.ASSESSMENT;
import static org.sasae.model.care.CarePackage.Literals.CARE_CASE;
import static org.sasae.model.care.CarePackage.Literals.CARE_PLAN;
import static org.sasae.model.care.CarePackage.Literals.FAMILY_MEMBER;
import static org.sasae.model.care.CarePackage.Literals.GOAL;
import static org.sasae.model.care.CarePackage.Literals.GOAL__TEXT;
import static org.sasae.model.care.CarePackage.Literals.OVERALL_ISSUE;
import static org.sasae.model.care.CarePackage.Literals.RESPONSE;
import static org.sasae.model.care.CarePackage.Literals.RESPONSE__TEXT;
import static org.sasae.model.care.CarePackage.Literals.WISH;
import static org.sasae.model.care.CarePackage.Literals.WISH__PASSIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.Proposal;
import org.sasae.model.care.Response;
import org.sasae.model.care.Wish;
import org.sasae.validation.FindingReport;
import org.sasae.validation.Fixes;
import org.sasae.validation.Plans;
import org.sasae.validation.RuleContext;
import org.sasae.validation.RuleTable;

/** Who speaks in a field: the person, the family or the professional (記載要領 ⑮, ⑱～⑳). */
final class VoiceRules {

    private static final double COPIED = 0.85;
    private static final double WISHED = 0.8;
    private static final int SHORTEST = 4;

    /** Every sentence of the case is compared with every goal at each change; its plain form is made once. */
    private final Recent<String, String> plainForms = new Recent<>(2_000);

    void addTo(RuleTable table) {
        table.hint("R-GOAL-14").within(OVERALL_ISSUE, OverallIssue.class, VoiceRules::answered);
        table.hint("R-GOAL-15").within(WISH, Wish.class, VoiceRules::reasonOfPassiveWish);
        table.warning("R-GOAL-17").ofCase(CARE_PLAN, CarePlan.class, this::ownGoal, CARE_CASE, ASSESSMENT,
                AREA_ASSESSMENT, WISH, OVERALL_ISSUE, RESPONSE, GOAL, FAMILY_MEMBER);
    }

    private static void answered(OverallIssue issue, RuleContext context, FindingReport report) {
        Proposal proposal = issue.getProposal();
        if (proposal == null) {
            return;
        }
        for (Response response : issue.getResponses()) {
            if (Plans.isBlank(response.getText())) {
                continue;
            }
            if (Lexicon.DITTO.in(response.getText())) {
                report.at(response, RESPONSE__TEXT).variant("ditto").with(response);
            } else if (proposed(proposal).anyMatch(text -> isCopy(text, response.getText()))) {
                report.at(response, RESPONSE__TEXT).variant("copy").with(response);
            }
        }
    }

    /** @return what the proposal says, as a whole and sentence by sentence */
    private static Stream<String> proposed(Proposal proposal) {
        List<String> parts = new ArrayList<>();
        for (String field : new String[] {proposal.getGoal(), proposal.getMeasures()}) {
            if (!Plans.isBlank(field)) {
                parts.add(field);
                parts.addAll(List.of(field.split("[。\\n]")));
            }
        }
        return parts.stream();
    }

    private static boolean isCopy(String proposed, String answered) {
        return Likeness.plain(proposed).length() >= SHORTEST && Likeness.of(proposed, answered) >= COPIED;
    }

    /** Where the wish is marked as passive, R-FRM-18 asks for the reason. */
    private static void reasonOfPassiveWish(Wish wish, RuleContext context, FindingReport report) {
        String text = wish.getText();
        if (!wish.isPassive() && Plans.isBlank(wish.getReason()) && Lexicon.PASSIVE.in(text)
                && !Lexicon.REASON.in(text)) {
            report.at(wish, WISH__PASSIVE).with(wish).fix("markPassive", Fixes.set(wish, WISH__PASSIVE, true));
        }
    }

    private void ownGoal(CarePlan plan, RuleContext context, FindingReport report) {
        List<Said> all = said(plan);
        goals(plan).forEach(goal -> {
            String plain = plain(goal.getText());
            Optional<Said> family = all.stream().filter(said -> !said.byClient() && said.says(plain)).findFirst();
            if (family.isPresent() && all.stream().noneMatch(said -> said.byClient() && said.says(plain))) {
                report.at(goal, GOAL__TEXT).with(goal, family.get().speaker());
            }
        });
    }

    private static Stream<Goal> goals(CarePlan plan) {
        return Stream.concat(Stream.of(plan.getOneDayGoal(), plan.getOneYearGoal()).filter(Objects::nonNull),
                Plans.goals(plan)).map(Goal.class::cast).filter(goal -> !Plans.isBlank(goal.getText()));
    }

    private String plain(String text) {
        return plainForms.get(text, Likeness::plain);
    }

    private List<Said> said(CarePlan plan) {
        List<Said> all = new ArrayList<>();
        Plans.assessment(plan).ifPresent(assessment -> assessment.getAreas().forEach(area -> area.getWishes()
                .forEach(wish -> add(all, wish.getSpeaker(), wish.getMember(), wish.getText()))));
        plan.getOverallIssues().forEach(issue -> issue.getResponses()
                .forEach(answer -> add(all, answer.getSpeaker(), answer.getMember(), answer.getText())));
        return all;
    }

    private void add(List<Said> all, String speaker, FamilyMember member, String text) {
        if (Plans.isBlank(text)) {
            return;
        }
        boolean client = member != null ? member.isClient() : Plans.isBlank(speaker) || Lexicon.CLIENT.in(speaker);
        String name = Plans.isBlank(speaker) && member != null ? member.getRelationship() : speaker;
        all.add(new Said(name == null ? "" : name, client,
                Stream.of(text.split("[。\\n]")).map(this::plain).toList()));
    }

    /** What somebody said, sentence by sentence in plain form. */
    private record Said(String speaker, boolean byClient, List<String> sentences) {

        boolean says(String goal) {
            return goal.length() >= SHORTEST
                    && sentences.stream().anyMatch(sentence -> Likeness.reaches(WISHED, sentence, goal));
        }
    }
}
