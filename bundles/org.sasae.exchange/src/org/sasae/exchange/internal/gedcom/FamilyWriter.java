// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sasae.core.calendar.JapaneseDates;
import org.sasae.exchange.gedcom.GedcomVersion;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarerRole;
import org.sasae.model.care.Client;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Sex;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/** Makes records of a family. The client comes first: genealogy programs start from the first person of a file. */
public final class FamilyWriter {

    static final String COMMON_LAW = "Common law";
    static final String SEPARATION = "Separation";
    static final String NOT_MARRIED = "Not married";
    static final String IDENTICAL_TWIN = "Identical twin";
    static final String TWIN = "Twin";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Client client;
    private final Family family;
    private final boolean version7;
    private final LocalDate today;
    private final Said said;
    private final Map<FamilyMember, Structure> people = new LinkedHashMap<>();
    private final List<Structure> families = new ArrayList<>();

    /** Prepares the family of a case, which has one. */
    public FamilyWriter(CareCase careCase, GedcomVersion version, LocalDate today, Said said) {
        this.client = careCase.getClient();
        this.family = careCase.getFamily();
        this.version7 = version == GedcomVersion.V7;
        this.today = today;
        this.said = said;
    }

    /** {@return all records of the file, from head to end} */
    public List<Structure> records() {
        family.getMembers().stream().filter(FamilyMember::isClient).forEach(this::person);
        family.getMembers().stream().filter(member -> !member.isClient()).forEach(this::person);
        family.getUnions().forEach(this::union);
        relationships();
        sayWhatIsLeftOut();
        List<Structure> all = new ArrayList<>();
        all.add(head());
        if (!version7) {
            Structure submitter = Structure.record("U1", "SUBM");
            submitter.add("NAME", "Sasae");
            all.add(submitter);
        }
        all.addAll(people.values());
        all.addAll(families);
        all.add(Structure.record("", "TRLR"));
        return all;
    }

    private Structure head() {
        Structure head = Structure.record("", "HEAD");
        Structure format = version7 ? head.add("GEDC", "") : null;
        if (format != null) {
            format.add("VERS", GedcomVersion.V7.number());
        }
        head.add("SOUR", "SASAE").add("NAME", "Sasae");
        head.add("DATE", GedcomDate.of(today));
        if (format == null) {
            head.point("SUBM", "U1");
            Structure old = head.add("GEDC", "");
            old.add("VERS", GedcomVersion.V5_5_1.number());
            old.add("FORM", "LINEAGE-LINKED");
            head.add("CHAR", "UTF-8");
        }
        return head;
    }

    private void person(FamilyMember member) {
        if (unborn(member) && member.getLifeStatus() != LifeStatus.STILLBIRTH) {
            return;
        }
        Structure person = Structure.record("I" + (people.size() + 1), "INDI");
        people.put(member, person);
        String name = text(member.getName()).or(() -> page(member).flatMap(page -> text(page.getName()))).orElse("");
        if (!name.isEmpty()) {
            person.add("NAME", name(name));
        }
        Sex sex = member.getSex() == Sex.UNKNOWN ? page(member).map(Client::getSex).orElse(Sex.UNKNOWN)
                : member.getSex();
        person.add("SEX", sex(sex));
        birth(member, person);
        death(member, person);
        text(member.getOccupation()).ifPresent(value -> person.add("OCCU", value));
        Optional<String> place = text(member.getPlace());
        Optional<String> phone = text(member.getPhone());
        if (place.isPresent() || phone.isPresent()) {
            Structure residence = person.add("RESI", "");
            place.ifPresent(value -> residence.add("PLAC", value));
            phone.ifPresent(value -> residence.add("PHON", value));
        }
        Optional.ofNullable(member.getNote()).filter(note -> !note.isBlank())
                .ifPresent(note -> person.add("NOTE", note));
    }

    /** The family name stands between strokes. Japanese writes it first and often with a blank behind it. */
    private static String name(String name) {
        String plain = name.replace('/', '／').replaceAll("[\\s\u3000]+", " ");
        int blank = plain.indexOf(' ');
        return blank < 0 ? plain : "/" + plain.substring(0, blank) + "/" + plain.substring(blank);
    }

    private String sex(Sex sex) {
        return switch (sex) {
        case MALE -> "M";
        case FEMALE -> "F";
        case OTHER -> version7 ? "X" : "U";
        case UNKNOWN -> "U";
        };
    }

    private void birth(FamilyMember member, Structure person) {
        LocalDate day = Optional.ofNullable(member.getBirthDate())
                .or(() -> page(member).map(Client::getBirthDate)).orElse(null);
        Integer age = Optional.ofNullable(member.getStatedAge())
                .or(() -> page(member).map(Client::getStatedAge)).orElse(null);
        if (day != null) {
            person.add("BIRT", "").add("DATE", GedcomDate.of(day));
        } else if (age != null) {
            person.add("BIRT", "").add("DATE", "CAL " + (ageDay().getYear() - age));
        }
    }

    private LocalDate ageDay() {
        return Optional.ofNullable(client).map(Client::getStatedAgeOn).orElse(today);
    }

    private void death(FamilyMember member, Structure person) {
        switch (member.getLifeStatus()) {
        case DECEASED -> {
            Structure death = person.add("DEAT", member.getDeathDate() == null ? "Y" : "");
            if (member.getDeathDate() != null) {
                death.add("DATE", GedcomDate.of(member.getDeathDate()));
            }
            if (member.getDeathAge() != null) {
                death.add("AGE", member.getDeathAge() + "y");
            }
            text(member.getCauseOfDeath()).ifPresent(cause -> death.add("CAUS", cause));
        }
        case STILLBIRTH -> {
            Structure death = person.add("DEAT", "Y");
            if (version7) {
                death.add("AGE", "0y").add("PHRASE", "STILLBORN");
            } else {
                death.add("AGE", "STILLBORN");
            }
        }
        case LIVING -> {
            if (version7) {
                person.add("NO", "DEAT");
            }
        }
        default -> {
            // the file says nothing about it
        }
        }
    }

    private void union(Union union) {
        Structure record = Structure.record("F" + (families.size() + 1), "FAM");
        families.add(record);
        boolean turned = sexOf(union.getPartnerA()) == Sex.FEMALE && sexOf(union.getPartnerB()) != Sex.FEMALE
                || sexOf(union.getPartnerB()) == Sex.MALE && sexOf(union.getPartnerA()) != Sex.MALE;
        partner(record, "HUSB", turned ? union.getPartnerB() : union.getPartnerA());
        partner(record, "WIFE", turned ? union.getPartnerA() : union.getPartnerB());
        for (Parentage child : union.getChildren()) {
            child(record, child);
        }
        begin(record, union);
        if (union.getStatus() == UnionStatus.DIVORCED) {
            date(record.add("DIV", text(union.getUntil()).isEmpty() ? "Y" : ""), union.getUntil());
        } else if (union.getStatus() == UnionStatus.SEPARATED) {
            Structure separation = record.add("EVEN", "");
            separation.add("TYPE", SEPARATION);
            date(separation, union.getUntil());
        }
    }

    private void begin(Structure record, Union union) {
        if (union.getKind() == UnionKind.MARRIAGE) {
            date(record.add("MARR", text(union.getSince()).isEmpty() ? "Y" : ""), union.getSince());
            return;
        }
        Structure event = record.add("EVEN", "");
        event.add("TYPE", union.getKind() == UnionKind.COMMON_LAW ? COMMON_LAW : NOT_MARRIED);
        date(event, union.getSince());
    }

    private void date(Structure event, String value) {
        text(value).ifPresent(written -> {
            Optional<LocalDate> day = JapaneseDates.parse(written);
            if (day.isPresent()) {
                event.add("DATE", GedcomDate.of(day.get()));
            } else if (YEAR.matcher(written).matches()) {
                event.add("DATE", written);
            } else if (version7) {
                event.add("DATE", "").add("PHRASE", written);
            } else {
                event.add("DATE", "(" + written + ")");
            }
        });
    }

    private void partner(Structure record, String tag, FamilyMember member) {
        Structure person = people.get(member);
        if (person != null) {
            record.point(tag, person.mark());
            person.point("FAMS", record.mark());
        }
    }

    private void child(Structure record, Parentage parentage) {
        Structure person = people.get(parentage.getChild());
        if (person == null) {
            return;
        }
        record.point("CHIL", person.mark());
        Structure childOf = person.point("FAMC", record.mark());
        switch (parentage.getKind()) {
        case BIOLOGICAL -> {
            // what a child is unless something else is said
        }
        case ADOPTED -> childOf.add("PEDI", version7 ? "ADOPTED" : "adopted");
        case FOSTER -> childOf.add("PEDI", version7 ? "FOSTER" : "foster");
        case STEP -> {
            if (version7) {
                childOf.add("PEDI", "OTHER").add("PHRASE", "step");
            } else {
                childOf.add("PEDI", "step");
            }
        }
        }
        twins(parentage, person);
    }

    private void twins(Parentage parentage, Structure person) {
        if (parentage.getTwin() == TwinKind.NONE) {
            return;
        }
        String word = parentage.getTwin() == TwinKind.IDENTICAL ? IDENTICAL_TWIN : TWIN;
        for (Parentage other : ((Union) parentage.eContainer()).getChildren()) {
            Structure sibling = people.get(other.getChild());
            boolean together = other != parentage && other.getTwin() == parentage.getTwin() && sibling != null
                    && Objects.equals(other.getTwinGroup(), parentage.getTwinGroup());
            if (together) {
                associate(person, sibling.mark(), word, "MULTIPLE");
            }
        }
    }

    private void associate(Structure person, String other, String words, String role) {
        Structure association = person.point("ASSO", other);
        if (version7) {
            association.add("ROLE", role).add("PHRASE", words);
        } else {
            association.add("RELA", words);
        }
    }

    /** What each person is to the client stands at the client. */
    private void relationships() {
        people.forEach((member, person) -> {
            if (member.isClient()) {
                people.forEach((other, record) -> text(other.getRelationship()).filter(words -> other != member)
                        .ifPresent(relationship -> associate(person, record.mark(), relationship, "OTHER")));
            }
        });
    }

    private void sayWhatIsLeftOut() {
        long left = family.getMembers().stream().filter(member -> !people.containsKey(member)).count();
        if (left > 0) {
            said.note("export.unborn", left);
        }
        boolean care = family.getMembers().stream()
                .anyMatch(member -> member.isKeyPerson() || member.getCarerRole() != CarerRole.NONE);
        if (care || !family.getHouseholds().isEmpty() || !family.getBonds().isEmpty()) {
            said.note("export.care");
        }
        if (!version7 && people.keySet().stream().anyMatch(member -> sexOf(member) == Sex.OTHER)) {
            said.warning(0, "export.sex");
        }
    }

    private Optional<Client> page(FamilyMember member) {
        return member.isClient() ? Optional.ofNullable(client) : Optional.empty();
    }

    private static boolean unborn(FamilyMember member) {
        return switch (member.getLifeStatus()) {
        case PREGNANCY, STILLBIRTH, MISCARRIAGE, ABORTION -> true;
        default -> false;
        };
    }

    private static Sex sexOf(FamilyMember member) {
        return member == null ? Sex.UNKNOWN : member.getSex();
    }

    /** {@return one line of text, empty when there is none} */
    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(each -> each.strip().replaceAll("\\R", " "))
                .filter(each -> !each.isEmpty());
    }
}
