// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plantype.support.tests;

import static org.sasae.testkit.CaseBuilder.day;
import static org.sasae.testkit.RuleExample.fires;
import static org.sasae.testkit.RuleExample.silent;
import static org.sasae.testkit.SampleCases.plan;
import static org.sasae.testkit.SampleCases.row;

import java.util.stream.Stream;
import org.sasae.model.care.AssessmentPlace;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.Certification;
import org.sasae.model.care.ConsentForm;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.OnlineAgreement;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.RuleContract;
import org.sasae.testkit.RuleExample;

/** The rules of 介護予防支援 over one case. */
class SupportRulesTest extends RuleContract {

    private static final String TYPE = "support";
    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    @Override
    protected String bundle() {
        return "org.sasae.plantype.support";
    }

    @Override
    protected Stream<RuleExample> examples() {
        return Stream.of(client(), office(), medical(), online(), reports()).flatMap(s -> s);
    }

    private static Certification certification(CareCase careCase) {
        return careCase.getCertifications().get(0);
    }

    private static Stream<RuleExample> client() {
        return Stream.of(
                fires("R-ELG-01", TYPE, "a programme target",
                        c -> certification(c).setCareLevel(CareLevel.PROGRAMME_TARGET)),
                silent("R-ELG-01", TYPE),
                silent("R-ELG-01", TYPE, "the level is not known yet",
                        c -> certification(c).setCareLevel(CareLevel.UNDETERMINED)),
                silent("R-ELG-01", TYPE, "long-term care is named by another rule",
                        c -> certification(c).setCareLevel(CareLevel.CARE_2)),
                fires("R-ELG-02", TYPE, "programme services only", c -> row(c, SupportCategory.PREVENTIVE_BENEFIT)
                        .setCategory(SupportCategory.DESIGNATED_PROGRAMME)),
                silent("R-ELG-02", TYPE),
                silent("R-ELG-02", TYPE, "no services planned yet", c -> row(c, SupportCategory.PREVENTIVE_BENEFIT)
                        .setCategory(SupportCategory.SELF_CARE)),
                fires("R-FRM-19", TYPE, "rented equipment without reason", c -> equipment(c, "67", null)),
                fires("R-FRM-19", TYPE, "bought equipment without reason", c -> {
                    equipment(c, null, " ");
                    row(c, SupportCategory.PREVENTIVE_BENEFIT).setServiceType("特定介護予防福祉用具販売<浴槽手すり>");
                }),
                silent("R-FRM-19", TYPE, "equipment with reason", c -> equipment(c, "67", "屋外で転ぶ不安を減らすため")),
                silent("R-FRM-19", TYPE),
                silent("R-FRM-19", TYPE, "something of the own",
                        c -> row(c, SupportCategory.SELF_CARE).setServiceType("自分で買った福祉用具")),
                fires("R-PRC-13", TYPE, "assessed at the centre",
                        c -> c.getAssessments().get(0).setPlace(AssessmentPlace.CENTRE)),
                silent("R-PRC-13", TYPE),
                silent("R-PRC-13", TYPE, "the place is not stated",
                        c -> c.getAssessments().get(0).setPlace(AssessmentPlace.UNSPECIFIED)));
    }

    private static void equipment(CareCase careCase, String code, String reason) {
        SupportRow row = row(careCase, SupportCategory.PREVENTIVE_BENEFIT);
        row.setServiceType("介護予防福祉用具貸与<歩行器>");
        row.setServiceTypeCode(code);
        row.setReason(reason);
    }

    private static Stream<RuleExample> office() {
        return Stream.of(
                fires("R-WHO-01", TYPE, "an office that is not designated",
                        c -> plan(c).setPlanningBody(PlanningBody.OTHER_OFFICE)),
                silent("R-WHO-01", TYPE, "the same on behalf of the centre", c -> {
                    plan(c).setPlanningBody(PlanningBody.OTHER_OFFICE);
                    delegation(c);
                }),
                silent("R-WHO-01", TYPE, "a designated office",
                        c -> plan(c).setPlanningBody(PlanningBody.DESIGNATED_OFFICE)),
                silent("R-WHO-01", TYPE, "not stated", c -> plan(c).setPlanningBody(PlanningBody.UNSPECIFIED)),
                fires("R-WHO-09", TYPE, "fairness not checked", c -> delegation(c).setFairnessCheckedOn(null)),
                fires("R-WHO-09", TYPE, "council not consulted", c -> delegation(c).setCouncilConsultedOn(null)),
                silent("R-WHO-09", TYPE, "both recorded", SupportRulesTest::delegation),
                silent("R-WHO-09", TYPE),
                fires("R-WHO-11", TYPE, "a designated office delegates", c -> {
                    plan(c).setPlanningBody(PlanningBody.DESIGNATED_OFFICE);
                    delegation(c);
                }),
                silent("R-WHO-11", TYPE, "the centre delegates", SupportRulesTest::delegation));
    }

    private static Delegation delegation(CareCase careCase) {
        Delegation delegation = FACTORY.createDelegation();
        delegation.setOfficeName("ふじ居宅介護支援事業所");
        delegation.setFairnessCheckedOn(day("2024-04-01"));
        delegation.setCouncilConsultedOn(day("2024-03-15"));
        plan(careCase).setDelegation(delegation);
        return delegation;
    }

    private static Stream<RuleExample> medical() {
        return Stream.of(
                fires("R-PRC-09", TYPE, "no consent to ask the doctor",
                        c -> c.getConsents().removeIf(consent -> consent.getKind() == ConsentKind.MEDICAL_OPINION)),
                fires("R-PRC-09", TYPE, "the doctor was not asked",
                        c -> row(c, SupportCategory.PREVENTIVE_BENEFIT).setDoctorOpinionOn(null)),
                silent("R-PRC-09", TYPE),
                silent("R-PRC-09", TYPE, "equipment is no medical service", c -> {
                    equipment(c, "67", "転倒を防ぐため");
                    row(c, SupportCategory.PREVENTIVE_BENEFIT).setDoctorOpinionOn(null);
                }),
                fires("R-PRC-14", TYPE, "the doctor did not receive the plan", SupportRulesTest::withoutDoctor),
                silent("R-PRC-14", TYPE),
                silent("R-PRC-14", TYPE, "no medical service", c -> {
                    withoutDoctor(c);
                    equipment(c, "67", "転倒を防ぐため");
                }));
    }

    private static void withoutDoctor(CareCase careCase) {
        plan(careCase).getDeliveries().removeIf(delivery -> delivery.getRecipientKind() == RecipientKind.DOCTOR);
    }

    private static Stream<RuleExample> online() {
        return Stream.of(
                fires("R-MON-04", TYPE, "no agreement at all",
                        c -> c.getMonitorings().get(3).setMode(ContactMode.ONLINE)),
                silent("R-MON-04", TYPE, "all conditions", c -> agreed(c, c.getMonitorings().get(3))),
                fires("R-MON-04", TYPE, "consent after the interview", c -> agreed(c, c.getMonitorings().get(3))
                        .setWrittenConsentOn(day("2024-10-10"))),
                fires("R-MON-04", TYPE, "the doctor is not named", c -> agreed(c, c.getMonitorings().get(3))
                        .setDoctorName("")),
                fires("R-MON-04", TYPE, "the state was not agreed to be stable",
                        c -> agreed(c, c.getMonitorings().get(3)).setStateStable(false)),
                silent("R-MON-04", TYPE, "a consent recorded beside the agreement", c -> {
                    agreed(c, c.getMonitorings().get(3)).setWrittenConsentOn(null);
                    c.getConsents().get(0).setKind(ConsentKind.ONLINE_MONITORING);
                    c.getConsents().get(0).setForm(ConsentForm.WRITTEN);
                }),
                silent("R-MON-04", TYPE, "one agreement for later interviews", c -> {
                    agreed(c, c.getMonitorings().get(0));
                    c.getMonitorings().get(3).setMode(ContactMode.ONLINE);
                }),
                silent("R-MON-04", TYPE, "on the telephone", c -> { }),
                fires("R-MON-05", TYPE, "two windows with online interviews only", SupportRulesTest::onlineOnly)
                        .on("2025-01-01"),
                silent("R-MON-05", TYPE, "the second window is not over", SupportRulesTest::onlineOnly)
                        .on("2024-12-31"),
                silent("R-MON-05", TYPE, "a visit in the second window", c -> {
                    onlineOnly(c);
                    monitor(c, "2024-12-31", ContactMode.HOME_VISIT);
                }).on("2025-01-01"),
                silent("R-MON-05", TYPE, "a visit in the first month and one in the ninth", c -> {
                    onlineOnly(c);
                    monitor(c, "2024-07-01", ContactMode.HOME_VISIT);
                    monitor(c, "2025-03-31", ContactMode.HOME_VISIT);
                }).on("2025-04-01"),
                fires("R-MON-05H", TYPE, "more than six months since the last visit",
                        c -> monitor(c, "2024-12-10", ContactMode.ONLINE)).on("2025-03-12"),
                silent("R-MON-05H", TYPE, "exactly six months since the last visit",
                        c -> monitor(c, "2024-12-10", ContactMode.ONLINE)).on("2025-03-11"),
                silent("R-MON-05H", TYPE, "no online interview since", c -> { }).on("2025-03-12"));
    }

    private static OnlineAgreement agreed(CareCase careCase, Monitoring monitoring) {
        monitoring.setMode(ContactMode.ONLINE);
        OnlineAgreement agreement = FACTORY.createOnlineAgreement();
        agreement.setWrittenConsentOn(day("2024-05-18"));
        agreement.setMeeting(careCase.getMeetings().get(0));
        agreement.setStateStable(true);
        agreement.setCanCommunicate(true);
        agreement.setInformationShared(true);
        agreement.setDoctorName("高橋医師");
        monitoring.setOnlineAgreement(agreement);
        return agreement;
    }

    private static void onlineOnly(CareCase careCase) {
        careCase.getMonitorings().forEach(monitoring -> monitoring.setMode(ContactMode.ONLINE));
        monitor(careCase, "2024-12-10", ContactMode.ONLINE);
    }

    private static void monitor(CareCase careCase, String date, ContactMode mode) {
        Monitoring monitoring = FACTORY.createMonitoring();
        monitoring.setDate(day(date));
        monitoring.setMode(mode);
        careCase.getMonitorings().add(monitoring);
    }

    private static Stream<RuleExample> reports() {
        return Stream.of(
                fires("R-MON-11", TYPE, "no report in one month",
                        c -> c.getMonitorings().get(1).getProviderReports().clear()),
                fires("R-MON-11", TYPE, "no report at all",
                        c -> c.getMonitorings().forEach(m -> m.getProviderReports().clear())),
                silent("R-MON-11", TYPE),
                silent("R-MON-11", TYPE, "no provider", c -> {
                    c.getMonitorings().forEach(m -> m.getProviderReports().clear());
                    row(c, SupportCategory.PREVENTIVE_BENEFIT).setCategory(SupportCategory.SELF_CARE);
                }),
                silent("R-MON-11", TYPE, "an unknown begin", c -> {
                    plan(c).getSteps().clear();
                    plan(c).setPeriodFrom(null);
                    c.getMonitorings().forEach(m -> m.getProviderReports().clear());
                }));
    }
}
