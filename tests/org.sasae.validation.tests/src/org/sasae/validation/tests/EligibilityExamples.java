// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.goal;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CaseEvent;
import org.sasae.model.care.Certification;
import org.sasae.model.care.CertificationStatus;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.EventKind;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.Presence;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.care.YesNo;
import org.sasae.testkit.RuleExample;

/** Examples of who may have which plan, who plans, and of the checklist. */
final class EligibilityExamples {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;
    private static final MunicipalityProfile WITHOUT_B =
            MunicipalityProfile.builder("p").name(locale -> "見本市").notOffered("managementB").build();

    private EligibilityExamples() {
    }

    static Stream<RuleExample> all() {
        return Stream.of(types(), targets(), applications(), planners(), checklist()).flatMap(s -> s);
    }

    private static Certification certification(CareCase careCase) {
        return careCase.getCertifications().get(0);
    }

    private static Stream<RuleExample> types() {
        return Stream.of(
                fires("R-ELG-03", "managementA", "a service of the preventive benefit", c -> row(c,
                        SupportCategory.DESIGNATED_PROGRAMME).setCategory(SupportCategory.PREVENTIVE_BENEFIT)),
                silent("R-ELG-03", "managementA"),
                silent("R-ELG-03", "support", "the type for the preventive benefit", c -> { }),
                fires("R-ELG-04", "managementA", "the person was found not to need support",
                        c -> certification(c).setCareLevel(CareLevel.NOT_APPLICABLE)),
                silent("R-ELG-04", "managementC"),
                silent("R-ELG-04", "managementA", "the level is not known yet",
                        c -> certification(c).setCareLevel(CareLevel.UNDETERMINED)),
                silent("R-ELG-04", "managementA", "no certification is recorded", c -> {
                    plan(c).setCertification(null);
                    c.getCertifications().clear();
                }),
                fires("R-ELG-08", "managementB", "a type that the city does not offer", c -> { }).in(WITHOUT_B),
                silent("R-ELG-08", "managementA", "a type that the city offers", c -> { }).in(WITHOUT_B),
                silent("R-ELG-08", "managementB"),
                fires("R-ELG-09", "support", "long-term care",
                        c -> certification(c).setCareLevel(CareLevel.CARE_1)),
                fires("R-ELG-09", "managementC", "the highest level",
                        c -> certification(c).setCareLevel(CareLevel.CARE_5)),
                silent("R-ELG-09", "support"),
                fires("R-ELG-10", "managementB", "made by the client", c -> plan(c).setSelfMade(true)),
                silent("R-ELG-10", "managementA"),
                silent("R-ELG-10", "support", "made by the client with the preventive benefit",
                        c -> plan(c).setSelfMade(true)));
    }

    private static Stream<RuleExample> targets() {
        return Stream.of(
                fires("R-ELG-05", "managementB", "no checklist", c -> {
                    plan(c).setChecklist(null);
                    c.getChecklists().clear();
                }),
                fires("R-ELG-05", "managementC", "a negative checklist", EligibilityExamples::answerAllWell),
                fires("R-ELG-05", "managementB", "unanswered items decide", c -> {
                    answerAllWell(c);
                    checklist(c).getAnswers().get(15).setAnswer(Answer.UNANSWERED);
                }),
                silent("R-ELG-05", "managementB"),
                silent("R-ELG-05", "managementB", "another office reported the result without answers", c -> {
                    checklist(c).getAnswers().clear();
                    checklist(c).setReportedResult(YesNo.YES);
                }),
                fires("R-ELG-05", "managementB", "another office reported that it is negative", c -> {
                    checklist(c).getAnswers().clear();
                    checklist(c).setReportedResult(YesNo.NO);
                }),
                silent("R-ELG-05", "managementB", "unanswered items that cannot change the judgement", c -> {
                    checklist(c).getAnswers().get(20).setAnswer(Answer.UNANSWERED);
                    checklist(c).getAnswers().get(21).setAnswer(Answer.UNANSWERED);
                }),
                silent("R-ELG-05", "managementA", "a person with a support level needs none", c -> {
                    plan(c).setChecklist(null);
                    c.getChecklists().clear();
                }),
                fires("R-ELG-13", "managementC", "no illness recorded",
                        c -> c.getBasicInformation().getMedicalHistory().clear()),
                fires("R-ELG-13", "managementB", "no basic information", c -> c.setBasicInformation(null)),
                silent("R-ELG-13", "managementB"),
                silent("R-ELG-13", "support", "a person with a doctor's opinion",
                        c -> c.getBasicInformation().getMedicalHistory().clear()));
    }

    private static BasicChecklist checklist(CareCase careCase) {
        return careCase.getChecklists().get(0);
    }

    private static void answerAllWell(CareCase careCase) {
        IntStream.of(6, 7).forEach(n -> checklist(careCase).getAnswers().get(n - 1).setAnswer(Answer.YES));
        IntStream.of(9, 10).forEach(n -> checklist(careCase).getAnswers().get(n - 1).setAnswer(Answer.NO));
    }

    private static Stream<RuleExample> applications() {
        return Stream.of(
                fires("R-ELG-11", "managementC", "an application during the plan", c -> apply(c, "2024-08-01")),
                silent("R-ELG-11", "managementC", "an application before the plan", c -> apply(c, "2024-04-01")),
                silent("R-ELG-11", "managementC", "an unknown day", c -> apply(c, null)),
                silent("R-ELG-11", "managementC", "a provisional plan", c -> {
                    apply(c, "2024-08-01");
                    plan(c).setProvisional(true);
                }),
                silent("R-ELG-11", "managementA", "a person with a support level", c -> apply(c, "2024-08-01")),
                fires("R-ELG-12", "support", "applied for",
                        c -> certification(c).setStatus(CertificationStatus.APPLYING)),
                silent("R-ELG-12", "support", "provisional", c -> {
                    certification(c).setStatus(CertificationStatus.APPLYING);
                    plan(c).setProvisional(true);
                }),
                silent("R-ELG-12", "managementB", "the status is not stated", c -> { }));
    }

    private static void apply(CareCase careCase, String date) {
        CaseEvent event = FACTORY.createCaseEvent();
        event.setKind(EventKind.CERTIFICATION_APPLICATION);
        event.setDate(day(date));
        careCase.getEvents().add(event);
    }

    private static Stream<RuleExample> planners() {
        return Stream.of(
                fires("R-WHO-02", "managementA", "an office without delegation",
                        c -> plan(c).setPlanningBody(PlanningBody.OTHER_OFFICE)),
                silent("R-WHO-02", "managementA", "an office with delegation", c -> {
                    delegation(c);
                    plan(c).setPlanningBody(PlanningBody.OTHER_OFFICE);
                }),
                silent("R-WHO-02", "managementC", "the body is not stated",
                        c -> plan(c).setPlanningBody(PlanningBody.UNSPECIFIED)),
                fires("R-WHO-06", "support", "no confirmation", EligibilityExamples::delegation),
                fires("R-WHO-06", "managementA", "confirmed too late", c -> confirmed(c, "2024-05-21")),
                silent("R-WHO-06", "support", "confirmed on the day of the explanation",
                        c -> confirmed(c, "2024-05-20")),
                silent("R-WHO-06", "support", "not explained yet", c -> {
                    delegation(c);
                    FormExamples.draft(c);
                }),
                silent("R-WHO-06", "support", "not delegated", c -> { }),
                fires("R-WHO-07", "support", "no telephone", c -> delegation(c).setPhone(null)),
                fires("R-WHO-07", "managementA", "no centre", c -> {
                    delegation(c);
                    plan(c).setCentre(null);
                }),
                silent("R-WHO-07", "support", "all is there", EligibilityExamples::delegation),
                silent("R-WHO-07", "managementA"),
                fires("R-WHO-10", "managementA", "three services of one company", c -> providers(c, "a", "a", "a")),
                silent("R-WHO-10", "managementA", "two companies", c -> providers(c, "a", "a", "b")),
                silent("R-WHO-10", "managementA", "two services only", c -> providers(c, "a", "a")),
                silent("R-WHO-10", "managementA", "unknown providers", c -> providers(c, "", " ", null)));
    }

    static Delegation delegation(CareCase careCase) {
        Delegation delegation = FACTORY.createDelegation();
        delegation.setOfficeName("ふじ居宅介護支援事業所");
        delegation.setAddress("北区1-2-3");
        delegation.setPhone("000-000-0000");
        delegation.setCareManagerName("鈴木");
        plan(careCase).setDelegation(delegation);
        return delegation;
    }

    private static void confirmed(CareCase careCase, String date) {
        delegation(careCase);
        plan(careCase).setCentreConfirmedBy("佐藤");
        plan(careCase).setCentreConfirmedOn(day(date));
    }

    private static void providers(CareCase careCase, String... names) {
        goal(careCase).getSupportRows().clear();
        for (String name : names) {
            SupportRow row = FACTORY.createSupportRow();
            row.setCategory(SupportCategory.DESIGNATED_PROGRAMME);
            row.setContent("通所型サービス");
            row.setProviderName(name);
            goal(careCase).getSupportRows().add(row);
        }
    }

    private static Stream<RuleExample> checklist() {
        return Stream.of(
                fires("R-FRM-13", "support", "too few points",
                        c -> plan(c).getProgrammeNeeds().get(0).setHits(3)),
                fires("R-FRM-13", "managementC", "wrong number of questions",
                        c -> plan(c).getProgrammeNeeds().get(0).setItems(4)),
                silent("R-FRM-13", "support"),
                silent("R-FRM-13", "support", "an unanswered item may explain it", c -> {
                    checklist(c).getAnswers().get(9).setAnswer(Answer.UNANSWERED);
                }),
                fires("R-FRM-13", "support", "no answer could bring it about", c -> {
                    checklist(c).getAnswers().get(9).setAnswer(Answer.UNANSWERED);
                    plan(c).getProgrammeNeeds().get(0).setHits(5);
                }),
                silent("R-FRM-13", "support", "no checklist", c -> {
                    plan(c).setChecklist(null);
                    c.getChecklists().clear();
                    plan(c).getProgrammeNeeds().get(0).setHits(1);
                }),
                silent("R-FRM-13", "support", "no numbers yet", c -> {
                    plan(c).getProgrammeNeeds().get(0).setHits(null);
                    plan(c).getProgrammeNeeds().get(0).setItems(null);
                }),
                fires("R-FRM-14", "support", "exercise positive, mobility without issue",
                        c -> presence(c, Presence.ABSENT)),
                silent("R-FRM-14", "support"),
                silent("R-FRM-14", "managementA", "not ticked yet", c -> presence(c, Presence.UNSPECIFIED)),
                silent("R-FRM-14", "support", "unanswered items decide", c -> {
                    presence(c, Presence.ABSENT);
                    IntStream.of(6, 7).forEach(n -> checklist(c).getAnswers().get(n - 1)
                            .setAnswer(Answer.UNANSWERED));
                }));
    }

    private static void presence(CareCase careCase, Presence presence) {
        careCase.getAssessments().get(0).getAreas().get(0).getIssue().setPresence(presence);
    }
}
