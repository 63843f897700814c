// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.calendar.Ages;
import org.sasae.model.care.Assessment;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Client;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.edit.Wording;

/**
 * The facts of a case as a list in Markdown, from which an instructor writes the story: who the person is, how the
 * person lives, who is near, and what was seen and said. Plans are left out, because they are the learner's work. In
 * Japanese, as the first language of every pack.
 */
final class CaseFacts {

    private final Wording wording = Wording.of(Locale.JAPANESE);
    private final StringBuilder text = new StringBuilder();
    private String heading = "";

    private CaseFacts() {
    }

    /** Writes down the facts of a case that names nobody any more. */
    static String of(CareCase careCase) {
        CaseFacts facts = new CaseFacts();
        facts.client(careCase);
        facts.life(careCase.getBasicInformation());
        facts.family(careCase);
        latest(careCase).ifPresent(facts::assessment);
        return facts.text.toString().strip();
    }

    private static Optional<Assessment> latest(CareCase careCase) {
        return careCase.getAssessments().stream().max(Comparator.comparing(Assessment::getAssessedOn,
                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private void client(CareCase careCase) {
        Client client = careCase.getClient();
        if (client == null) {
            return;
        }
        heading(wording.type(CarePackage.Literals.CLIENT));
        latest(careCase).map(Assessment::getAssessedOn).filter(date -> client.getBirthDate() != null)
                .map(date -> Ages.at(client.getBirthDate(), date)).filter(age -> age.isPresent())
                .ifPresentOrElse(age -> fact(CarePackage.Literals.CLIENT__STATED_AGE, age.getAsInt()),
                        () -> fact(client, CarePackage.Literals.CLIENT__STATED_AGE));
        fact(client, CarePackage.Literals.CLIENT__SEX);
        careCase.getCertifications().stream().max(Comparator.comparing(Certification::getValidFrom,
                Comparator.nullsFirst(Comparator.naturalOrder())))
                .ifPresent(each -> fact(each, CarePackage.Literals.CERTIFICATION__CARE_LEVEL));
    }

    private void life(BasicInformation information) {
        if (information == null) {
            return;
        }
        heading(wording.type(CarePackage.Literals.BASIC_INFORMATION));
        Stream.of(CarePackage.Literals.BASIC_INFORMATION__DAILY_LIFE, CarePackage.Literals.BASIC_INFORMATION__HOBBIES,
                CarePackage.Literals.BASIC_INFORMATION__RELATIONS_IN_COMMUNITY,
                CarePackage.Literals.BASIC_INFORMATION__HOUSING_NOTE,
                CarePackage.Literals.BASIC_INFORMATION__DISABILITY_NOTE,
                CarePackage.Literals.BASIC_INFORMATION__ECONOMIC_SITUATION).forEach(each -> fact(information, each));
        rows(information.getLifeHistory(), CarePackage.Literals.LIFE_EVENT__PERIOD,
                CarePackage.Literals.LIFE_EVENT__DESCRIPTION);
        rows(information.getDailyRoutine(), CarePackage.Literals.DAILY_ROUTINE_ENTRY__TIME,
                CarePackage.Literals.DAILY_ROUTINE_ENTRY__CLIENT_ACTIVITY);
        rows(information.getMedicalHistory(), CarePackage.Literals.MEDICAL_RECORD__ONSET,
                CarePackage.Literals.MEDICAL_RECORD__DISEASE, CarePackage.Literals.MEDICAL_RECORD__TREATMENT);
    }

    private void family(CareCase careCase) {
        if (careCase.getFamily() == null) {
            return;
        }
        List<FamilyMember> others = careCase.getFamily().getMembers().stream().filter(each -> !each.isClient()).toList();
        heading(wording.type(CarePackage.Literals.FAMILY));
        fact(careCase.getFamily(), CarePackage.Literals.FAMILY__SITUATION);
        rows(others, CarePackage.Literals.FAMILY_MEMBER__RELATIONSHIP, CarePackage.Literals.FAMILY_MEMBER__NAME,
                CarePackage.Literals.FAMILY_MEMBER__LIVING_ARRANGEMENT, CarePackage.Literals.FAMILY_MEMBER__OCCUPATION,
                CarePackage.Literals.FAMILY_MEMBER__NOTE);
    }

    private void assessment(Assessment assessment) {
        heading(wording.type(CarePackage.Literals.ASSESSMENT));
        assessment.getAreas().forEach(area -> {
            rows(List.of(area), CarePackage.Literals.AREA_ASSESSMENT__AREA,
                    CarePackage.Literals.AREA_ASSESSMENT__SITUATION);
            rows(area.getWishes(), CarePackage.Literals.WISH__SPEAKER, CarePackage.Literals.WISH__TEXT);
        });
    }

    /** A heading is only written when a fact follows. */
    private void heading(String name) {
        heading = name;
    }

    private void line(String fact) {
        if (!heading.isEmpty()) {
            text.append("\n\n## ").append(heading).append('\n');
            heading = "";
        }
        text.append("\n- ").append(fact);
    }

    private void fact(EObject owner, EAttribute attribute) {
        fact(attribute, owner.eGet(attribute));
    }

    private void fact(EAttribute attribute, Object value) {
        String shown = shown(attribute, value);
        if (!shown.isEmpty()) {
            line(wording.feature(attribute) + "：" + shown);
        }
    }

    private void rows(List<? extends EObject> rows, EAttribute... columns) {
        for (EObject row : rows) {
            List<String> values = new ArrayList<>();
            for (EAttribute column : columns) {
                values.add(shown(column, row.eGet(column)));
            }
            values.removeIf(String::isEmpty);
            boolean onlyKey = values.size() == 1 && columns.length == 2 && shown(columns[1], row.eGet(columns[1])).isEmpty();
            if (!values.isEmpty() && !onlyKey) {
                line(String.join("　", values));
            }
        }
    }

    /** A value that nobody chose is not a fact. */
    private String shown(EAttribute attribute, Object value) {
        if (value == null || value instanceof Enumerator && Objects.equals(value, attribute.getDefaultValue())) {
            return "";
        }
        String shown = value instanceof Enumerator literal ? wording.literal(literal) : value.toString();
        return shown.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
