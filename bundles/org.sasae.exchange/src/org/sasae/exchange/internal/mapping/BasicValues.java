// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.core.plantext.PlanText;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.Client;
import org.sasae.model.care.CognitiveIndependence;
import org.sasae.model.care.Consent;
import org.sasae.model.care.ConsentKind;
import org.sasae.model.care.ConsultationMethod;
import org.sasae.model.care.ConsultationOccasion;
import org.sasae.model.care.ContactPerson;
import org.sasae.model.care.Disability;
import org.sasae.model.care.DisabilityKind;
import org.sasae.model.care.Family;
import org.sasae.model.care.HousingTenure;
import org.sasae.model.care.HousingType;
import org.sasae.model.care.Income;
import org.sasae.model.care.IncomeKind;
import org.sasae.model.care.LifeEvent;
import org.sasae.model.care.PhysicalIndependence;
import org.sasae.model.care.ServiceInUse;
import org.sasae.model.care.Sex;
import org.sasae.model.care.Whereabouts;
import org.sasae.model.care.YesNo;
import org.sasae.model.edit.Wording;

/** The values of 利用者基本情報. */
final class BasicValues {

    /** How many emergency contacts a record has room for. */
    static final int CONTACTS = 4;

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;
    private static final Function<Subject, Client> CLIENT = subject -> subject.careCase().getClient();
    private static final Function<Subject, BasicInformation> BASIC =
            subject -> subject.careCase().getBasicInformation();

    private final Map<String, Binding> bindings;
    private final Codes codes;
    private final Wording wording = Wording.of(Locale.JAPANESE);

    private BasicValues(Map<String, Binding> bindings, Codes codes) {
        this.bindings = bindings;
        this.codes = codes;
    }

    static void addTo(Map<String, Binding> bindings, Codes codes) {
        BasicValues values = new BasicValues(bindings, codes);
        values.client();
        values.consultation();
        values.state();
        values.people();
        values.life();
    }

    private void client() {
        client("insurerNumber", Client::getInsurerNumber, Client::setInsurerNumber);
        client("insuredNumber", Client::getInsuredNumber, Client::setInsuredNumber);
        client("kana", Client::getKana, Client::setKana);
        client("name", Client::getName, Client::setName);
        client("address", Client::getAddress, Client::setAddress);
        client("phone", Client::getPhone, Client::setPhone);
        client("fax", Client::getFax, Client::setFax);
        bindings.put("client.sex", Binding.code(CLIENT, Subject::makeClient, Literals.SEX, Sex.class,
                Client::getSex, Client::setSex));
        bindings.put("client.birthDate", Binding.date(CLIENT, Subject::makeClient,
                Client::getBirthDate, Client::setBirthDate));
    }

    private void client(String name, Function<Client, String> get, BiConsumer<Client, String> set) {
        bindings.put("client." + name, Binding.text(CLIENT, Subject::makeClient, get, set));
    }

    private void basic(String name, Function<BasicInformation, String> get,
            BiConsumer<BasicInformation, String> set) {
        bindings.put("basic." + name, Binding.text(BASIC, Subject::makeBasic, get, set));
    }

    private <V extends Enumerator> void code(String id, EEnum type, Class<V> values,
            Function<BasicInformation, V> get, BiConsumer<BasicInformation, V> set) {
        bindings.put(id, Binding.code(BASIC, Subject::makeBasic, type, values, get, set));
    }

    private void consultation() {
        basic("author", BasicInformation::getAuthor, BasicInformation::setAuthor);
        bindings.put("basic.consultedOn", Binding.date(BASIC, Subject::makeBasic,
                BasicInformation::getConsultedOn, BasicInformation::setConsultedOn));
        code("basic.consultationMethod", Literals.CONSULTATION_METHOD, ConsultationMethod.class,
                BasicInformation::getConsultationMethod, BasicInformation::setConsultationMethod);
        basic("consultationMethodDetail", BasicInformation::getConsultationMethodDetail,
                BasicInformation::setConsultationMethodDetail);
        code("basic.consultationOccasion", Literals.CONSULTATION_OCCASION, ConsultationOccasion.class,
                BasicInformation::getConsultationOccasion, BasicInformation::setConsultationOccasion);
        bindings.put("basic.previousConsultationOn", Binding.date(BASIC, Subject::makeBasic,
                BasicInformation::getPreviousConsultationOn, BasicInformation::setPreviousConsultationOn));
        code("basic.whereabouts", Literals.WHEREABOUTS, Whereabouts.class,
                BasicInformation::getWhereabouts, BasicInformation::setWhereabouts);
        basic("facilityName", BasicInformation::getFacilityName, BasicInformation::setFacilityName);
        code("basic.physicalIndependence", Literals.PHYSICAL_INDEPENDENCE, PhysicalIndependence.class,
                BasicInformation::getPhysicalIndependence, BasicInformation::setPhysicalIndependence);
        code("basic.cognitiveIndependence", Literals.COGNITIVE_INDEPENDENCE, CognitiveIndependence.class,
                BasicInformation::getCognitiveIndependence, BasicInformation::setCognitiveIndependence);
    }

    private void state() {
        bindings.put("certification.careLevel", Binding.code(Subject::certification, Subject::makeCertification,
                Literals.CARE_LEVEL, CareLevel.class, c -> c.getCareLevel(), (c, v) -> c.setCareLevel(v)));
        bindings.put("certification.previousLevel", Binding.code(Subject::certification, Subject::makeCertification,
                Literals.CARE_LEVEL, CareLevel.class, c -> c.getPreviousLevel(), (c, v) -> c.setPreviousLevel(v)));
        bindings.put("certification.validFrom", Binding.date(Subject::certification, Subject::makeCertification,
                c -> c.getValidFrom(), (c, v) -> c.setValidFrom(v)));
        bindings.put("certification.validTo", Binding.date(Subject::certification, Subject::makeCertification,
                c -> c.getValidTo(), (c, v) -> c.setValidTo(v)));
        bindings.put("checklist.result", Binding.text(BasicValues::checklist, BasicValues::makeChecklist,
                this::result, this::setResult));
        bindings.put("checklist.answeredOn", Binding.date(BasicValues::checklist, BasicValues::makeChecklist,
                BasicChecklist::getAnsweredOn, BasicChecklist::setAnsweredOn));
        for (DisabilityKind kind : List.of(DisabilityKind.PHYSICAL, DisabilityKind.INTELLECTUAL,
                DisabilityKind.MENTAL, DisabilityKind.INTRACTABLE_DISEASE)) {
            bindings.put("disability." + kind.getName(), Binding.text(BASIC, Subject::makeBasic,
                    basic -> disabled(basic, kind) ? codes.code("mark", "yes") : "",
                    (basic, code) -> setDisabled(basic, kind, isYes(code))));
        }
        bindings.put("disability.note", Binding.text(BASIC, Subject::makeBasic, this::disabilityNote,
                (basic, text) -> {
                    basic.getDisabilities().forEach(disability -> disability.setDetail(null));
                    basic.getDisabilities().removeIf(disability -> disability.getKind() == DisabilityKind.OTHER);
                    basic.setDisabilityNote(text);
                }));
        housing();
        for (IncomeKind kind : List.of(IncomeKind.NATIONAL_PENSION, IncomeKind.EMPLOYEES_PENSION,
                IncomeKind.DISABILITY_PENSION, IncomeKind.PUBLIC_ASSISTANCE)) {
            bindings.put("income." + kind.getName(), Binding.text(BASIC, Subject::makeBasic,
                    basic -> earns(basic, kind) ? codes.code("mark", "yes") : "",
                    (basic, code) -> setEarns(basic, kind, isYes(code))));
        }
        bindings.put("income.detail", Binding.text(BASIC, Subject::makeBasic, this::incomeDetail, (basic, text) -> {
            basic.getIncomes().forEach(income -> income.setDetail(null));
            basic.getIncomes().removeIf(income -> income.getKind() == IncomeKind.OTHER);
            basic.setEconomicSituation(text);
        }));
    }

    private boolean isYes(String code) {
        return codes.value("mark", code).equals("yes");
    }

    private static BasicChecklist checklist(Subject subject) {
        if (subject.plan() != null && subject.plan().getChecklist() != null) {
            return subject.plan().getChecklist();
        }
        return subject.careCase().getChecklists().isEmpty() ? null : subject.careCase().getChecklists().getLast();
    }

    private static BasicChecklist makeChecklist(Subject subject) {
        BasicChecklist checklist = checklist(subject);
        if (checklist == null) {
            checklist = FACTORY.createBasicChecklist();
            subject.careCase().getChecklists().add(checklist);
            if (subject.plan() != null) {
                subject.plan().setChecklist(checklist);
            }
        }
        return checklist;
    }

    /** Our own judgement where there are answers, otherwise what another office has told. */
    private String result(BasicChecklist checklist) {
        boolean answered = checklist.getAnswers().stream().anyMatch(answer -> answer.getAnswer() != Answer.UNANSWERED);
        Judgement.Result judged = answered ? ChecklistScore.of(checklist).programmeTarget()
                : Judgement.Result.UNDECIDED;
        return switch (judged) {
            case MET -> codes.code("mark", "yes");
            case NOT_MET -> codes.code("mark", "no");
            case UNDECIDED -> switch (checklist.getReportedResult()) {
                case YES -> codes.code("mark", "yes");
                case NO -> codes.code("mark", "no");
                default -> "";
            };
        };
    }

    private void setResult(BasicChecklist checklist, String code) {
        checklist.setReportedResult(isYes(code) ? YesNo.YES : YesNo.NO);
    }

    private static boolean disabled(BasicInformation basic, DisabilityKind kind) {
        return basic.getDisabilities().stream().anyMatch(disability -> disability.getKind() == kind);
    }

    private static void setDisabled(BasicInformation basic, DisabilityKind kind, boolean yes) {
        if (yes && !disabled(basic, kind)) {
            Disability disability = FACTORY.createDisability();
            disability.setKind(kind);
            basic.getDisabilities().add(disability);
        } else if (!yes) {
            basic.getDisabilities().removeIf(disability -> disability.getKind() == kind);
        }
    }

    private String disabilityNote(BasicInformation basic) {
        Stream<String> details = basic.getDisabilities().stream()
                .filter(d -> stated(d.getDetail()) || d.getKind() == DisabilityKind.OTHER)
                .map(d -> named(wording.literal(d.getKind()), d.getDetail()));
        return join(Stream.concat(details, Stream.of(Objects.requireNonNullElse(basic.getDisabilityNote(), ""))));
    }

    private static boolean earns(BasicInformation basic, IncomeKind kind) {
        return basic.getIncomes().stream().anyMatch(income -> income.getKind() == kind);
    }

    private static void setEarns(BasicInformation basic, IncomeKind kind, boolean yes) {
        if (yes && !earns(basic, kind)) {
            Income income = FACTORY.createIncome();
            income.setKind(kind);
            basic.getIncomes().add(income);
        } else if (!yes) {
            basic.getIncomes().removeIf(income -> income.getKind() == kind);
        }
    }

    private String incomeDetail(BasicInformation basic) {
        Stream<String> details = basic.getIncomes().stream()
                .filter(income -> stated(income.getDetail()) || income.getKind() == IncomeKind.OTHER)
                .map(income -> named(wording.literal(income.getKind()), income.getDetail()));
        return join(Stream.concat(details, Stream.of(Objects.requireNonNullElse(basic.getEconomicSituation(), ""))));
    }

    private void housing() {
        bindings.put("housing.kind", Binding.text(BASIC, Subject::makeBasic,
                basic -> codes.code("housing", basic.getHousingTenure().getName() + "+"
                        + basic.getHousingType().getName() + "+" + basic.getOwnRoom().getName()),
                (basic, code) -> {
                    String[] parts = codes.value("housing", code).split("\\+");
                    basic.setHousingTenure(HousingTenure.valueOf(parts[0]));
                    basic.setHousingType(HousingType.valueOf(parts[1]));
                    basic.setOwnRoom(YesNo.valueOf(parts[2]));
                }));
        bindings.put("housing.floor", Binding.text(BASIC, Subject::makeBasic,
                basic -> basic.getOwnRoomFloor() == null ? "" : basic.getOwnRoomFloor().toString(),
                (basic, text) -> basic.setOwnRoomFloor(Integer.valueOf(text))));
        code("housing.modification", Literals.YES_NO, YesNo.class,
                BasicInformation::getHomeModification, BasicInformation::setHomeModification);
    }

    private void people() {
        contact("visitor", subject -> CaseValues.of(BASIC.apply(subject), BasicInformation::getVisitor), subject -> {
            BasicInformation basic = subject.makeBasic();
            if (basic.getVisitor() == null) {
                basic.setVisitor(FACTORY.createContactPerson());
            }
            return basic.getVisitor();
        });
        for (int i = 0; i < CONTACTS; i++) {
            int index = i;
            contact("contact" + (i + 1), subject -> {
                BasicInformation basic = BASIC.apply(subject);
                return basic == null || basic.getEmergencyContacts().size() <= index ? null
                        : basic.getEmergencyContacts().get(index);
            }, subject -> {
                List<ContactPerson> contacts = subject.makeBasic().getEmergencyContacts();
                while (contacts.size() <= index) {
                    contacts.add(FACTORY.createContactPerson());
                }
                return contacts.get(index);
            });
        }
        bindings.put("family.situation", Binding.text(subject -> subject.careCase().getFamily(), subject -> {
            CareCase careCase = subject.careCase();
            if (careCase.getFamily() == null) {
                careCase.setFamily(FACTORY.createFamily());
            }
            return careCase.getFamily();
        }, Family::getSituation, Family::setSituation));
        bindings.put("disclosure.givenOn", Binding.date(BasicValues::disclosure, BasicValues::makeDisclosure,
                Consent::getGivenOn, Consent::setGivenOn));
        bindings.put("disclosure.givenBy", Binding.text(BasicValues::disclosure, BasicValues::makeDisclosure,
                Consent::getGivenBy, Consent::setGivenBy));
    }

    private void contact(String id, Function<Subject, ContactPerson> find, Function<Subject, ContactPerson> make) {
        bindings.put(id + ".name", Binding.text(find, make, ContactPerson::getName, ContactPerson::setName));
        bindings.put(id + ".relationship",
                Binding.text(find, make, ContactPerson::getRelationship, ContactPerson::setRelationship));
        bindings.put(id + ".address", Binding.text(find, make, ContactPerson::getAddress, ContactPerson::setAddress));
        bindings.put(id + ".phone", Binding.text(find, make, ContactPerson::getPhone, ContactPerson::setPhone));
    }

    private static Consent disclosure(Subject subject) {
        return subject.careCase().getConsents().stream()
                .filter(consent -> consent.getKind() == ConsentKind.DISCLOSURE_TO_THIRD_PARTIES)
                .reduce((first, second) -> second).orElse(null);
    }

    private static Consent makeDisclosure(Subject subject) {
        Consent consent = disclosure(subject);
        if (consent == null) {
            consent = FACTORY.createConsent();
            consent.setKind(ConsentKind.DISCLOSURE_TO_THIRD_PARTIES);
            subject.careCase().getConsents().add(consent);
        }
        return consent;
    }

    private void life() {
        basic("dailyLife", BasicInformation::getDailyLife, BasicInformation::setDailyLife);
        basic("hobbies", BasicInformation::getHobbies, BasicInformation::setHobbies);
        basic("relationsInCommunity", BasicInformation::getRelationsInCommunity,
                BasicInformation::setRelationsInCommunity);
        basic("lifeHistory", basic -> PlanText.lines(basic.getLifeHistory(), PlanText::of), (basic, text) -> {
            basic.getLifeHistory().clear();
            for (String line : Lines.of(text)) {
                LifeEvent event = FACTORY.createLifeEvent();
                event.setDescription(line);
                basic.getLifeHistory().add(event);
            }
        });
        services("services.public", true);
        services("services.other", false);
    }

    private void services(String id, boolean publicService) {
        bindings.put(id, Binding.text(BASIC, Subject::makeBasic, basic -> PlanText.lines(basic.getServicesInUse()
                .stream().filter(service -> service.isPublicService() == publicService).toList(), PlanText::of),
                (basic, text) -> {
                    List<ServiceInUse> services = new ArrayList<>();
                    for (String line : Lines.of(text)) {
                        ServiceInUse service = FACTORY.createServiceInUse();
                        service.setPublicService(publicService);
                        service.setKind(line);
                        services.add(service);
                    }
                    basic.getServicesInUse().removeIf(service -> service.isPublicService() == publicService);
                    basic.getServicesInUse().addAll(services);
                }));
    }

    private static String named(String name, String detail) {
        return stated(detail) ? name + "：" + detail : name;
    }

    private static String join(Stream<String> lines) {
        return PlanText.lines(lines.toList(), Function.identity());
    }

    private static boolean stated(String text) {
        return text != null && !text.isEmpty();
    }
}
