// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import static org.sasae.testkit.CaseBuilder.aCase;
import static org.sasae.testkit.CaseBuilder.day;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.AssessmentPlace;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.CertificationKind;
import org.sasae.model.care.CertificationStatus;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.ContactMode;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.LifeArea;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.MeetingOccasion;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.PlanningBody;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.PlanState;
import org.sasae.model.care.Presence;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.ProgressKind;
import org.sasae.model.care.ProviderReport;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * One well-kept case for each plan type. On {@link #TODAY} no rule finds anything in them, so that a test can change
 * one thing and see which rule notices.
 */
public final class SampleCases {

    /** The day on which the cases are well kept. */
    public static final LocalDate TODAY = LocalDate.of(2024, 11, 20);

    private SampleCases() {
    }

    /** @return a case of the type with this id: {@code support}, {@code managementA}, {@code B} or {@code C} */
    public static CareCase of(String planTypeId) {
        return switch (planTypeId) {
            case "support" -> support();
            case "managementA" -> managementA();
            case "managementB" -> managementB();
            case "managementC" -> managementC();
            default -> throw new IllegalArgumentException(planTypeId);
        };
    }

    /** @return the only plan of a sample case */
    public static CarePlan plan(CareCase careCase) {
        return careCase.getPlans().get(0);
    }

    /** @return the first goal of the only plan */
    public static PlanGoal goal(CareCase careCase) {
        return plan(careCase).getOverallIssues().get(0).getGoals().get(0);
    }

    /** @return the row of the only plan with this category; there is one of each that the plan uses */
    public static SupportRow row(CareCase careCase, SupportCategory category) {
        return goal(careCase).getSupportRows().stream().filter(row -> row.getCategory() == category).findFirst()
                .orElseThrow();
    }

    /** 介護予防支援 for a person of support level 2 who uses day care with rehabilitation. */
    public static CareCase support() {
        CaseBuilder builder = person(CareLevel.SUPPORT_2);
        planned(builder, "support", g -> g.row(SupportCategory.PREVENTIVE_BENEFIT, "下肢の運動と入浴動作の練習", row -> {
            row.setServiceType("介護予防通所リハビリテーション");
            row.setServiceTypeCode("66");
            row.setProviderName("みどり通所リハビリ");
            row.setDoctorOpinionOn(day("2024-05-13"));
            period(row);
        }));
        plan(builder.build()).getDeliveries().add(toDoctor());
        return monitored(builder.consent(ConsentKind.MEDICAL_OPINION, "2024-05-10", "山田 花子")).build();
    }

    private static Delivery toDoctor() {
        Delivery delivery = CareFactory.eINSTANCE.createDelivery();
        delivery.setRecipientKind(RecipientKind.DOCTOR);
        delivery.setDate(day("2024-05-22"));
        return delivery;
    }

    /** ケアマネジメントA for a person of support level 1 who uses day care of the programme only. */
    public static CareCase managementA() {
        CaseBuilder builder = person(CareLevel.SUPPORT_1);
        planned(builder, "managementA", SampleCases::dayService);
        return monitored(builder).build();
    }

    /** ケアマネジメントB for a programme target. */
    public static CareCase managementB() {
        CaseBuilder builder = person(CareLevel.PROGRAMME_TARGET);
        planned(builder, "managementB", SampleCases::dayService);
        return monitored(builder).build();
    }

    /** ケアマネジメントC for a programme target who joins a group of residents. */
    public static CareCase managementC() {
        CaseBuilder builder = person(CareLevel.PROGRAMME_TARGET);
        planned(builder, "managementC", g -> g.row(SupportCategory.RESIDENT_PROGRAMME, "体操とお茶の会", row -> {
            row.setServiceType("通いの場");
            row.setProviderName("ひまわり会");
            period(row);
        }));
        plan(builder.build()).setContactArrangement("ひまわり会の世話役から月1回、変化があればそのつどセンターへ連絡");
        return builder.build();
    }

    private static void dayService(PlanBuilder.GoalBuilder goal) {
        goal.row(SupportCategory.DESIGNATED_PROGRAMME, "体操とレクリエーション", row -> {
            row.setServiceType("通所型サービス");
            row.setServiceTypeCode("A6");
            row.setProviderName("あおぞらデイ");
            period(row);
        });
    }

    private static void period(SupportRow row) {
        row.setStart(day("2024-06-01"));
        row.setEnd(day("2024-11-30"));
    }

    private static CaseBuilder person(CareLevel level) {
        CaseBuilder builder = aCase().with(c -> c.setTitle("見本"))
                .client(c -> c.setName("山田 花子"))
                .basicInformation(info -> {
                    info.setAuthor("佐藤");
                    MedicalRecord disease = CareFactory.eINSTANCE.createMedicalRecord();
                    disease.setDisease("変形性膝関節症");
                    info.getMedicalHistory().add(disease);
                })
                .checklist("2024-05-07", 6, 7, 9, 10)
                .interestChecklist("2024-05-07")
                .consent(ConsentKind.DISCLOSURE_TO_THIRD_PARTIES, "2024-05-07", "山田 花子");
        if (level == CareLevel.PROGRAMME_TARGET) {
            builder.certification(level, null, null);
        } else {
            builder.certification(level, "2024-04-10", "2025-04-30", c -> {
                c.setStatus(CertificationStatus.CERTIFIED);
                c.setKind(CertificationKind.NEW);
                c.setAppliedOn(day("2024-04-10"));
                c.setCertifiedOn(day("2024-04-30"));
            });
        }
        return builder.assessment(a -> a
                .with(assessment -> {
                    assessment.setAssessedOn(day("2024-05-08"));
                    assessment.setPlace(AssessmentPlace.HOME);
                })
                .area(AssessmentArea.MOVEMENT, "室内は自分で歩ける。屋外は杖で100mほど歩ける。", Presence.PRESENT,
                        "膝の痛みのため長く歩けず、外出の回数が減っている。")
                .area(AssessmentArea.DAILY_LIFE, "調理と洗濯は自分でしている。重い物の買い物は長男に頼んでいる。",
                        Presence.PRESENT, "買い物の帰りに荷物を持って歩くことに不安がある。")
                .area(AssessmentArea.SOCIAL_PARTICIPATION, "近所の友人と電話で話している。", Presence.PRESENT,
                        "歩く自信がないため、会に出かけることが減っている。")
                .area(AssessmentArea.HEALTH_MANAGEMENT, "月1回の受診と服薬を自分でしている。", Presence.ABSENT,
                        "受診と服薬は続けられている。"));
    }

    private static void planned(CaseBuilder builder, String type,
            Consumer<PlanBuilder.GoalBuilder> service) {
        CareCase careCase = builder.build();
        boolean meeting = !"managementC".equals(type);
        builder.plan(p -> p.type(type).state(PlanState.IN_FORCE)
                .dates("2024-05-15", "2024-06-01", "2025-04-30")
                .planner(PlanningBody.COMMUNITY_SUPPORT_CENTRE, "佐藤 みどり", "北地域包括支援センター")
                .with(plan -> {
                    plan.setFirstCreatedOn(day("2024-05-15"));
                    plan.getOccasions().add(PlanOccasion.FIRST);
                    plan.setCertification(careCase.getCertifications().get(0));
                    plan.setAssessment(careCase.getAssessments().get(0));
                    plan.setChecklist(careCase.getChecklists().get(0));
                })
                .oneYearGoal("友人と月1回、駅前の公園まで花を見に行く", "2024-06-01", "2025-04-30")
                .programme(ChecklistDomain.MOTOR, 4, 5).programme(ChecklistDomain.NUTRITION, 0, 2)
                .programme(ChecklistDomain.ORAL, 0, 3).programme(ChecklistDomain.SECLUSION, 0, 2)
                .programme(ChecklistDomain.COGNITION, 0, 3).programme(ChecklistDomain.DEPRESSION, 0, 5)
                .step(ProcessStepKind.DRAFT, "2024-05-12").step(ProcessStepKind.EXPLANATION, "2024-05-20")
                .step(ProcessStepKind.SERVICE_START, "2024-06-01")
                .consent("2024-05-20", "山田 花子")
                .delivery(RecipientKind.CLIENT, "2024-05-22").delivery(RecipientKind.PROVIDER, "2024-05-22")
                .issue("膝の痛みのため歩く自信がなく、外出と人との交流が減っている。", i -> i
                        .with(issue -> issue.getAreas().addAll(List.of(AssessmentArea.MOVEMENT,
                                AssessmentArea.SOCIAL_PARTICIPATION)))
                        .goal("週2回、近所の店まで一人で歩いて買い物に行く", g -> {
                            g.period("2024-06-01", "2024-11-30")
                                    .with(goal -> goal.setLifeArea(LifeArea.DOMESTIC_LIFE))
                                    .step("家のまわりを毎日5分歩く", "2024-06-01", "2024-08-31")
                                    .step("店まで週2回歩く", "2024-09-01", "2024-11-30")
                                    .row(SupportCategory.SELF_CARE, "毎朝テレビ体操をする", SampleCases::period)
                                    .row(SupportCategory.FAMILY, "長男→週末に一緒に歩く", SampleCases::period);
                            service.accept(g);
                        })));
        if (meeting) {
            builder.meeting("2024-05-18", MeetingOccasion.PLAN_CREATION);
        }
    }

    /** From July to October: by telephone, at the service, at home (September), by telephone. */
    private static CaseBuilder monitored(CaseBuilder builder) {
        builder.progress("2024-06-03", ProgressKind.LIAISON, "利用開始を確認");
        contact(builder, "2024-07-10", ContactMode.TELEPHONE);
        contact(builder, "2024-08-07", ContactMode.AT_SERVICE);
        contact(builder, "2024-09-11", ContactMode.HOME_VISIT);
        contact(builder, "2024-10-09", ContactMode.TELEPHONE);
        return builder;
    }

    private static void contact(CaseBuilder builder, String date, ContactMode mode) {
        builder.monitoring(date, mode, SampleCases::report)
                .progress(date, ProgressKind.OTHER, "モニタリングの結果：予定どおり取り組めている");
    }

    private static void report(Monitoring monitoring) {
        ProviderReport report = CareFactory.eINSTANCE.createProviderReport();
        report.setDate(monitoring.getDate());
        report.setContent("休まず利用している");
        monitoring.getProviderReports().add(report);
    }
}
