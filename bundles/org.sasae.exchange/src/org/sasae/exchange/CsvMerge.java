// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.sasae.core.text.Texts;
import org.sasae.exchange.CsvProblem.Severity;
import org.sasae.exchange.internal.csv.Ms932;
import org.sasae.exchange.internal.mapping.CaseValues;
import org.sasae.exchange.internal.mapping.Codes;
import org.sasae.exchange.internal.mapping.FieldTable;
import org.sasae.exchange.internal.mapping.Subject;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;

/**
 * Exchanged data about a person beside a case: shows field by field what would change, and makes one
 * command of what is accepted. A plan of the same day is changed, a plan of another day is added. A field
 * that is empty in the data never empties one of the case.
 */
public final class CsvMerge {

    private static final Texts TEXTS = Texts.beside(CsvMerge.class);
    private static final String VERSION = "version";

    private final List<PersonData.Entry> parts = new ArrayList<>();
    private final CareCase careCase;
    private final Locale locale;
    private final CaseValues values = new CaseValues(new Codes());
    private final Ms932 charset = new Ms932();
    private final List<Difference> differences = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();

    private CsvMerge(PersonData person, CareCase careCase, Locale locale) {
        this.careCase = careCase;
        this.locale = locale;
        // Plans come first: the basic information then finds the certification of the latest one.
        parts.addAll(person.plans());
        person.basic().ifPresent(parts::add);
        String own = careCase.getClient() == null ? null : careCase.getClient().getInsuredNumber();
        if (own != null && !own.isEmpty() && !own.equals(person.insuredNumber())) {
            say("", 0, "", "import.otherPerson", person.insuredNumber(), own);
        }
        for (int part = 0; part < parts.size(); part++) {
            compare(part);
        }
    }

    /**
     * Compares data with a case; neither is changed.
     *
     * @param person the data, not null
     * @param careCase the case, not null
     * @param locale the language of messages and of the command, not null
     * @return the comparison, never null
     */
    public static CsvMerge of(PersonData person, CareCase careCase, Locale locale) {
        return new CsvMerge(person, careCase, locale);
    }

    /** {@return where the data say something else than the case, in the order of the records} */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** {@return what is wrong with the data or does not go together} */
    public List<CsvProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Makes the command that takes over what is accepted. It is undone as a whole.
     *
     * @param accepted some of {@link #differences()}, not null
     * @return a command for the command stack of the case, never null
     */
    public Command command(Collection<Difference> accepted) {
        List<Difference> chosen = List.copyOf(accepted);
        ChangeCommand command = new ChangeCommand(careCase) {
            @Override
            protected void doExecute() {
                apply(chosen);
            }
        };
        command.setLabel(TEXTS.get("merge.label", locale));
        return command;
    }

    void apply(Collection<Difference> accepted) {
        for (int part = 0; part < parts.size(); part++) {
            int current = part;
            List<Difference> own = accepted.stream().filter(difference -> difference.part() == current).toList();
            if (!own.isEmpty()) {
                apply(parts.get(part), own);
            }
        }
    }

    private void apply(PersonData.Entry entry, List<Difference> accepted) {
        Set<String> ids = accepted.stream().map(Difference::value).collect(Collectors.toSet());
        Subject subject = target(entry);
        for (FieldTable.Field field : entry.table().fields()) {
            boolean nowhere = isOfPlan(field) && subject.plan() == null;
            if (ids.contains(field.value()) && !nowhere) {
                set(field.value(), subject, entry);
            }
        }
        entry.rows().forEach((kind, rows) -> {
            if (ids.contains(kind)) {
                values.setRows(kind, subject, rows);
            }
        });
    }

    private void set(String value, Subject subject, PersonData.Entry entry) {
        if (value.equals(CsvExport.PICTURE)) {
            entry.picture().ifPresent(picture -> ReceivedPicture.keep(careCase, picture.bytes()));
        } else {
            values.set(value, subject, entry.values().get(value));
        }
    }

    private void compare(int part) {
        PersonData.Entry entry = parts.get(part);
        Subject subject = existing(entry);
        for (FieldTable.Field field : entry.table().fields()) {
            String after = entry.values().get(field.value());
            boolean nowhere = isOfPlan(field) && entry.kind().equals("UPKIHON") && subject.plan() == null && !bringsPlan();
            if (after == null || field.value().equals(VERSION) || !values.has(field.value()) || nowhere) {
                continue;
            }
            if (!isPossible(field, after)) {
                say(entry.kind(), field.number(), field.label(), "import.value", after);
                continue;
            }
            String before = values.get(field.value(), subject);
            if (!after.equals(asWritten(before))) {
                differences.add(new Difference(entry.kind(), field.number(), field.label(), before, after, part,
                        field.value()));
            }
        }
        entry.picture().ifPresent(picture -> picture(part, entry, picture));
        entry.rows().forEach((kind, rows) -> rows(part, kind, rows, subject));
    }

    private void picture(int part, PersonData.Entry entry, CsvFile picture) {
        Optional<byte[]> own = ReceivedPicture.of(careCase);
        if (own.isPresent() && Arrays.equals(own.get(), picture.bytes())) {
            return;
        }
        FieldTable.Field field = entry.table().fields().stream()
                .filter(candidate -> candidate.value().equals(CsvExport.PICTURE)).findFirst().orElseThrow();
        boolean drawn = careCase.getFamily() != null && !careCase.getFamily().getMembers().isEmpty();
        String before = drawn ? TEXTS.get("merge.drawn", locale) : own.map(jpeg -> TEXTS.get("merge.picture", locale))
                .orElse("");
        differences.add(new Difference(entry.kind(), field.number(), field.label(), before, picture.name(), part,
                CsvExport.PICTURE));
    }

    private static boolean isOfPlan(FieldTable.Field field) {
        return field.value().startsWith("plan.") || field.value().startsWith("delegation.");
    }

    private boolean bringsPlan() {
        return parts.stream().anyMatch(entry -> entry.kind().equals("UPYOBO"));
    }

    private void rows(int part, String kind, List<Map<String, String>> rows, Subject subject) {
        List<FieldTable.Field> fields = FieldTable.of(kind).fields();
        String before = text(values.rows(kind, subject), fields);
        String after = text(rows, fields);
        if (!after.isEmpty() && !after.equals(asWritten(before))) {
            differences.add(new Difference(kind, 0, TEXTS.format("merge.rows", locale, List.of(kind)), before, after,
                    part, kind));
        }
    }

    /** The text as a file would have it: a wave dash that MS932 writes in another way is no difference. */
    private String asWritten(String text) {
        return charset.replaceUnwritable(charset.normalize(text));
    }

    /** Rows as text that a person can compare: one line each, without the key. */
    private static String text(List<Map<String, String>> rows, List<FieldTable.Field> fields) {
        return rows.stream().map(row -> fields.subList(4, fields.size()).stream()
                .map(field -> row.getOrDefault(field.value(), "")).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    /** Tries the value on a case of its own, so that a wrong code is found before anything changes. */
    private boolean isPossible(FieldTable.Field field, String value) {
        CareCase trial = CareFactory.eINSTANCE.createCareCase();
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        trial.getPlans().add(plan);
        try {
            values.set(field.value(), new Subject(trial, plan), value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Subject existing(PersonData.Entry entry) {
        List<CarePlan> plans = careCase.getPlans();
        if (entry.kind().equals("UPYOBO")) {
            CarePlan same = plans.stream().filter(plan -> Objects.equals(plan.getCreatedOn(), entry.date()))
                    .findFirst().orElse(null);
            return same != null ? new Subject(careCase, same) : new Subject(withoutPlans(), null);
        }
        return new Subject(careCase, plans.isEmpty() ? null : plans.getLast());
    }

    /** A new plan is compared with the person alone, not with assessments and certifications of other plans. */
    private CareCase withoutPlans() {
        CareCase person = CareFactory.eINSTANCE.createCareCase();
        if (careCase.getClient() != null) {
            person.setClient(EcoreUtil.copy(careCase.getClient()));
        }
        return person;
    }

    private Subject target(PersonData.Entry entry) {
        Subject subject = existing(entry);
        if (!entry.kind().equals("UPYOBO") || subject.plan() != null) {
            return subject;
        }
        CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
        careCase.getPlans().add(plan);
        plan.setCreatedOn(entry.date());
        plan.setAssessment(CareFactory.eINSTANCE.createAssessment());
        careCase.getAssessments().add(plan.getAssessment());
        plan.setCertification(certification(entry));
        return new Subject(careCase, plan);
    }

    /** The certification of the same period when the case has it, otherwise a new one. */
    private Certification certification(PersonData.Entry entry) {
        String from = entry.values().get("certification.validFrom");
        for (Certification certification : careCase.getCertifications()) {
            if (from != null && certification.getValidFrom() != null
                    && from.equals(certification.getValidFrom().toString().replace("-", ""))) {
                return certification;
            }
        }
        Certification certification = CareFactory.eINSTANCE.createCertification();
        careCase.getCertifications().add(certification);
        return certification;
    }

    private void say(String kind, int field, String label, String key, String... arguments) {
        problems.add(new CsvProblem(Severity.WARNING, kind, "", field, label,
                TEXTS.format(key, locale, List.of(arguments))));
    }
}
