// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;

/** Makes a family of records. */
public final class FamilyReader {

    private static final int MOST_PERSONS = 2000;
    private static final int OLDEST = 150;
    private static final Pattern AGE = Pattern.compile("[<>]? ?(\\d{1,3})y.*");

    private final List<Structure> records;
    private final LocalDate today;
    private final Said said;
    private final Family family = CareFactory.eINSTANCE.createFamily();
    private final Map<String, FamilyMember> people = new LinkedHashMap<>();
    private final Map<String, String> sharedNotes = new LinkedHashMap<>();
    private boolean agesFromYears;

    /** Prepares records that were read. */
    public FamilyReader(List<Structure> records, LocalDate today, Said said) {
        this.records = records;
        this.today = today;
        this.said = said;
    }

    /** {@return the family; empty, with the reason said, when there is none or more than one family can be} */
    public Optional<Family> family() {
        List<Structure> persons = records.stream().filter(record -> record.tag().equals("INDI")).toList();
        if (persons.isEmpty() || persons.size() > MOST_PERSONS) {
            said.error(0, persons.isEmpty() ? "import.noPerson" : "import.tooMany", MOST_PERSONS);
            return Optional.empty();
        }
        records.stream().filter(record -> record.tag().equals("SNOTE") || record.tag().equals("NOTE"))
                .forEach(record -> sharedNotes.put(record.mark(), record.text()));
        persons.forEach(this::person);
        family.getMembers().getFirst().setClient(true);
        family.getMembers().getFirst().setRelationship(said.text("client"));
        relationships(persons.getFirst());
        new UnionReader(records, people, family, said).read();
        if (agesFromYears) {
            said.warning(0, "import.yearOnly");
        }
        return Optional.of(family);
    }

    private void person(Structure record) {
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        if (people.putIfAbsent(record.mark(), member) != null) {
            said.warning(record.line(), "import.twice", "@" + record.mark() + "@");
            return;
        }
        family.getMembers().add(member);
        member.setName(empty(record.text("NAME").replace("/", " ").replaceAll("\\s+", " ").strip()));
        member.setSex(switch (record.text("SEX").strip().toUpperCase(Locale.ROOT)) {
        case "M" -> Sex.MALE;
        case "F" -> Sex.FEMALE;
        case "X" -> Sex.OTHER;
        default -> Sex.UNKNOWN;
        });
        member.setOccupation(empty(record.text("OCCU")));
        member.setPlace(empty(place(record)));
        member.setPhone(empty(first(record.text("RESI", "PHON"), record.text("PHON"))));
        notes(record, member);
        record.first("BIRT").ifPresent(birth -> birth(birth, member));
        death(record, member);
    }

    private static String place(Structure record) {
        return first(record.text("RESI", "PLAC"), first(record.text("RESI", "ADDR"), record.text("RESI")));
    }

    private void notes(Structure record, FamilyMember member) {
        record.parts().stream().filter(part -> part.tag().equals("NOTE") || part.tag().equals("SNOTE"))
                .map(part -> part.target().map(mark -> sharedNotes.getOrDefault(mark, "")).orElseGet(part::text))
                .forEach(note -> note(member, note));
    }

    private void birth(Structure birth, FamilyMember member) {
        GedcomDate date = GedcomDate.of(birth.text("DATE"));
        date.day().ifPresent(member::setBirthDate);
        int age = date.year().isPresent() ? today.getYear() - date.year().getAsInt() : -1;
        if (age >= 0 && age < OLDEST) {
            member.setStatedAge(age);
            agesFromYears = true;
        } else if (date.day().isEmpty()) {
            keepInNote(member, birth, date, "note.birth");
        }
    }

    private void death(Structure record, FamilyMember member) {
        Optional<Structure> death = record.first("DEAT");
        if (death.isEmpty()) {
            boolean lives = record.all("NO").anyMatch(no -> no.value().equals("DEAT"));
            member.setLifeStatus(lives ? LifeStatus.LIVING : LifeStatus.UNKNOWN);
            return;
        }
        String age = first(death.get().text("AGE", "PHRASE"), death.get().text("AGE")).strip();
        if (age.equalsIgnoreCase("STILLBORN")) {
            member.setLifeStatus(LifeStatus.STILLBIRTH);
            return;
        }
        member.setLifeStatus(LifeStatus.DECEASED);
        GedcomDate date = GedcomDate.of(death.get().text("DATE"));
        date.day().ifPresent(member::setDeathDate);
        if (date.day().isEmpty()) {
            keepInNote(member, death.get(), date, "note.death");
        }
        Matcher years = AGE.matcher(age);
        if (years.matches()) {
            member.setDeathAge(Integer.valueOf(years.group(1)));
        }
        member.setCauseOfDeath(empty(death.get().text("CAUS")));
        if (member.getStatedAge() != null) {
            deathAgeFromYears(member, date);
        }
    }

    /** Who has died is not as old today as the year of birth says. */
    private void deathAgeFromYears(FamilyMember member, GedcomDate death) {
        int born = today.getYear() - member.getStatedAge();
        int died = death.day().map(LocalDate::getYear).orElse(death.year().orElse(0));
        if (member.getDeathAge() == null && died >= born) {
            member.setDeathAge(died - born);
        }
        member.setStatedAge(null);
    }

    private void keepInNote(FamilyMember member, Structure event, GedcomDate date, String key) {
        String words = first(event.text("DATE", "PHRASE"), date.words());
        if (!words.isBlank()) {
            said.warning(event.line(), "import.date", words);
            note(member, said.text(key, words));
        }
    }

    private static void note(FamilyMember member, String text) {
        if (!text.isBlank()) {
            member.setNote(member.getNote() == null ? text : member.getNote() + "\n" + text);
        }
    }

    private void relationships(Structure client) {
        Set<FamilyMember> named = new HashSet<>();
        client.all("ASSO").forEach(association -> {
            String words = first(association.text("RELA"), association.text("ROLE", "PHRASE")).strip();
            FamilyMember other = association.target().map(people::get).orElse(null);
            boolean twin = words.equals(FamilyWriter.TWIN) || words.equals(FamilyWriter.IDENTICAL_TWIN);
            if (other != null && !words.isEmpty() && !twin && named.add(other)) {
                other.setRelationship(words);
            }
        });
    }

    static String first(String value, String other) {
        return value.isBlank() ? other : value;
    }

    private static String empty(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
