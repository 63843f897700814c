// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sasae.core.checklist.ProgrammeMark;
import org.sasae.core.plantext.PlanText;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.AreaIssue;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.CertificationStatus;
import org.sasae.model.care.ChecklistDomain;
import org.sasae.model.care.Delegation;
import org.sasae.model.care.PlanOccasion;
import org.sasae.model.care.Presence;
import org.sasae.model.care.ProgrammeNeed;
import org.sasae.model.care.Wish;

/** The values of 介護予防サービス・支援計画書. */
final class PlanValues {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;
    private static final String SUPPORT = "support";
    private static final String MANAGEMENT = "managementA";

    private final Map<String, Binding> bindings;
    private final Codes codes;

    private PlanValues(Map<String, Binding> bindings, Codes codes) {
        this.bindings = bindings;
        this.codes = codes;
    }

    static void addTo(Map<String, Binding> bindings, Codes codes) {
        PlanValues values = new PlanValues(bindings, codes);
        values.head();
        values.delegation();
        values.areas();
        values.texts();
        values.programmes();
    }

    private void plan(String id, Function<CarePlan, String> get, BiConsumer<CarePlan, String> set) {
        bindings.put("plan." + id, Binding.text(Subject::plan, Subject::plan, get, set));
    }

    private void planDate(String id, Function<CarePlan, LocalDate> get, BiConsumer<CarePlan, LocalDate> set) {
        bindings.put("plan." + id, Binding.date(Subject::plan, Subject::plan, get, set));
    }

    private void head() {
        plan("kind", plan -> codes.code("plan.kind", isSupport(plan) ? SUPPORT : "management"), (plan, code) -> {
            boolean support = codes.value("plan.kind", code).equals(SUPPORT);
            if (plan.getPlanTypeId() == null || support != isSupport(plan)) {
                plan.setPlanTypeId(support ? SUPPORT : MANAGEMENT);
            }
        });
        plan("delegated", plan -> codes.code("plan.delegated", plan.getDelegation() == null ? "no" : "yes"),
                (plan, code) -> {
                    boolean delegated = codes.value("plan.delegated", code).equals("yes");
                    if (!delegated) {
                        plan.setDelegation(null);
                    } else if (plan.getDelegation() == null) {
                        plan.setDelegation(FACTORY.createDelegation());
                    }
                });
        planDate("createdOn", CarePlan::getCreatedOn, CarePlan::setCreatedOn);
        planDate("firstCreatedOn", CarePlan::getFirstCreatedOn, CarePlan::setFirstCreatedOn);
        plan("number", CarePlan::getNumber, CarePlan::setNumber);
        plan("plannerName", CarePlan::getPlannerName, CarePlan::setPlannerName);
        plan("occasions", plan -> codes.code("plan.occasions", Arrays.stream(PlanOccasion.values())
                .filter(plan.getOccasions()::contains).map(PlanOccasion::getName).collect(Collectors.joining("+"))),
                (plan, code) -> {
                    List<PlanOccasion> occasions = Arrays.stream(codes.value("plan.occasions", code).split("\\+"))
                            .map(PlanOccasion::valueOf).toList();
                    plan.getOccasions().clear();
                    plan.getOccasions().addAll(occasions);
                });
        bindings.put("certification.certifiedOn", Binding.date(Subject::certification, Subject::makeCertification,
                c -> c.getCertifiedOn(), (c, date) -> c.setCertifiedOn(date)));
        bindings.put("certification.status", Binding.code(Subject::certification, Subject::makeCertification,
                Literals.CERTIFICATION_STATUS, CertificationStatus.class,
                c -> c.getStatus(), (c, status) -> c.setStatus(status)));
        bindings.put("certification.supportState", Binding.text(Subject::certification, Subject::makeCertification,
                c -> codes.code("certification.supportState", c.getCareLevel().getName()),
                (c, code) -> c.setCareLevel(CareLevel.valueOf(codes.value("certification.supportState", code)))));
    }

    private static boolean isSupport(CarePlan plan) {
        return SUPPORT.equals(plan.getPlanTypeId());
    }

    private void delegation() {
        delegation("careManagerName", Delegation::getCareManagerName, Delegation::setCareManagerName);
        delegation("officeName", Delegation::getOfficeName, Delegation::setOfficeName);
        delegation("address", Delegation::getAddress, Delegation::setAddress);
        delegation("phone", Delegation::getPhone, Delegation::setPhone);
        plan("centre", plan -> plan.getCentre() == null ? "" : plan.getCentre().getName(), (plan, name) -> {
            if (plan.getCentre() == null) {
                plan.setCentre(FACTORY.createPlanningOffice());
            }
            plan.getCentre().setName(name);
        });
    }

    private void delegation(String id, Function<Delegation, String> get, BiConsumer<Delegation, String> set) {
        bindings.put("delegation." + id, Binding.text(
                subject -> CaseValues.of(subject.plan(), CarePlan::getDelegation), subject -> {
                    if (subject.plan().getDelegation() == null) {
                        subject.plan().setDelegation(FACTORY.createDelegation());
                    }
                    return subject.plan().getDelegation();
                }, get, set));
    }

    private void areas() {
        for (AssessmentArea area : AssessmentArea.values()) {
            if (area == AssessmentArea.UNSPECIFIED) {
                continue;
            }
            String id = "area." + area.getName() + ".";
            Function<Subject, AreaAssessment> find = subject -> area(assessment(subject), area);
            Function<Subject, AreaAssessment> make = subject -> makeArea(subject, area);
            bindings.put(id + "situation",
                    Binding.text(find, make, AreaAssessment::getSituation, AreaAssessment::setSituation));
            bindings.put(id + "wishes", Binding.text(find, make,
                    found -> PlanText.lines(found.getWishes(), PlanText::of), PlanValues::setWishes));
            Function<Subject, AreaIssue> findIssue = subject -> CaseValues.of(find.apply(subject),
                    AreaAssessment::getIssue);
            Function<Subject, AreaIssue> makeIssue = subject -> makeIssue(make.apply(subject));
            bindings.put(id + "presence", Binding.code(findIssue, makeIssue, Literals.PRESENCE, Presence.class,
                    AreaIssue::getPresence, AreaIssue::setPresence));
            bindings.put(id + "issue", Binding.text(findIssue, makeIssue, PlanText::of, (issue, text) -> {
                issue.setDescription(text);
                issue.setPrognosis(null);
            }));
        }
    }

    private static void setWishes(AreaAssessment area, String text) {
        area.getWishes().clear();
        for (String line : Lines.of(text)) {
            Wish wish = FACTORY.createWish();
            wish.setText(line);
            area.getWishes().add(wish);
        }
    }

    private static Assessment assessment(Subject subject) {
        if (subject.plan() != null && subject.plan().getAssessment() != null) {
            return subject.plan().getAssessment();
        }
        List<Assessment> all = subject.careCase().getAssessments();
        return all.isEmpty() ? null : all.getLast();
    }

    private static AreaAssessment area(Assessment assessment, AssessmentArea area) {
        return assessment == null ? null : assessment.getAreas().stream()
                .filter(found -> found.getArea() == area).findFirst().orElse(null);
    }

    private static AreaAssessment makeArea(Subject subject, AssessmentArea area) {
        Assessment assessment = assessment(subject);
        if (assessment == null) {
            assessment = FACTORY.createAssessment();
            subject.careCase().getAssessments().add(assessment);
            subject.plan().setAssessment(assessment);
        }
        AreaAssessment found = area(assessment, area);
        if (found == null) {
            found = FACTORY.createAreaAssessment();
            found.setArea(area);
            assessment.getAreas().add(found);
        }
        return found;
    }

    private static AreaIssue makeIssue(AreaAssessment area) {
        if (area.getIssue() == null) {
            area.setIssue(FACTORY.createAreaIssue());
        }
        return area.getIssue();
    }

    private void texts() {
        plan("oneDayGoal", plan -> plan.getOneDayGoal() == null ? "" : plan.getOneDayGoal().getText(),
                (plan, text) -> {
                    if (plan.getOneDayGoal() == null) {
                        plan.setOneDayGoal(FACTORY.createOneDayGoal());
                    }
                    plan.getOneDayGoal().setText(text);
                });
        plan("oneYearGoal", plan -> plan.getOneYearGoal() == null ? "" : plan.getOneYearGoal().getText(),
                (plan, text) -> {
                    if (plan.getOneYearGoal() == null) {
                        plan.setOneYearGoal(FACTORY.createOneYearGoal());
                    }
                    plan.getOneYearGoal().setText(text);
                });
        plan("healthNotes", CarePlan::getHealthNotes, CarePlan::setHealthNotes);
        plan("properSupportPolicy", CarePlan::getProperSupportPolicy, CarePlan::setProperSupportPolicy);
        plan("overallPolicy", CarePlan::getOverallPolicy, CarePlan::setOverallPolicy);
        plan("centreOpinion", CarePlan::getCentreOpinion, CarePlan::setCentreOpinion);
        planDate("consentedOn", CarePlan::getConsentedOn, CarePlan::setConsentedOn);
        plan("consentedBy", CarePlan::getConsentedBy, CarePlan::setConsentedBy);
    }

    private void programmes() {
        for (ChecklistDomain domain : ChecklistDomain.values()) {
            String id = "programme." + domain.getName();
            bindings.put(id + ".hits", new Binding(
                    subject -> mark(subject, domain).map(ProgrammeMark::hits).map(Object::toString).orElse(""),
                    (subject, text) -> makeNeed(subject.plan(), domain).setHits(Integer.valueOf(text))));
            bindings.put(id + ".recommended", new Binding(
                    subject -> mark(subject, domain)
                            .map(mark -> codes.code("mark", mark.recommended() ? "yes" : "no")).orElse(""),
                    (subject, code) -> makeNeed(subject.plan(), domain)
                            .setRecommended(codes.value("mark", code).equals("yes"))));
        }
    }

    private static Optional<ProgrammeMark> mark(Subject subject, ChecklistDomain domain) {
        return Optional.ofNullable(subject.plan()).flatMap(plan -> ProgrammeMark.of(plan, domain));
    }

    private static ProgrammeNeed need(CarePlan plan, ChecklistDomain domain) {
        return plan.getProgrammeNeeds().stream().filter(need -> need.getDomain() == domain).findFirst().orElse(null);
    }

    private static ProgrammeNeed makeNeed(CarePlan plan, ChecklistDomain domain) {
        ProgrammeNeed need = need(plan, domain);
        if (need == null) {
            need = FACTORY.createProgrammeNeed();
            need.setDomain(domain);
            plan.getProgrammeNeeds().add(need);
        }
        return need;
    }
}
