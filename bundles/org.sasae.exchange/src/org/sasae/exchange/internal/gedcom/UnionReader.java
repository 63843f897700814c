// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sasae.core.calendar.JapaneseDates;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionKind;
import org.sasae.model.care.UnionStatus;

/** Makes unions with their children of family records. Files often say a link at one of its two ends only. */
final class UnionReader {

    private final Map<String, FamilyMember> people;
    private final Family family;
    private final Said said;
    private final Map<String, Structure> persons = new HashMap<>();
    private final Map<String, Structure> families = new LinkedHashMap<>();
    private final Map<String, Set<String>> childrenOf = new HashMap<>();

    UnionReader(List<Structure> records, Map<String, FamilyMember> people, Family family, Said said) {
        this.people = people;
        this.family = family;
        this.said = said;
        for (Structure record : records) {
            if (record.tag().equals("INDI")) {
                persons.putIfAbsent(record.mark(), record);
            } else if (record.tag().equals("FAM") && families.putIfAbsent(record.mark(), record) != null) {
                said.warning(record.line(), "import.twice", "@" + record.mark() + "@");
            }
        }
    }

    void read() {
        families.forEach((mark, record) -> {
            Set<String> children = new LinkedHashSet<>();
            record.all("CHIL").forEach(child -> child.target().ifPresent(children::add));
            childrenOf.put(mark, children);
        });
        persons.forEach((mark, person) -> person.all("FAMC").flatMap(at -> at.target().stream())
                .filter(childrenOf::containsKey).forEach(at -> childrenOf.get(at).add(mark)));
        families.forEach(this::union);
    }

    private void union(String mark, Structure record) {
        List<FamilyMember> partners = Stream.concat(record.all("HUSB"), record.all("WIFE"))
                .flatMap(at -> person(at).stream()).distinct().toList();
        if (partners.size() > 2) {
            said.warning(record.line(), "import.manyPartners");
        }
        Union union = CareFactory.eINSTANCE.createUnion();
        union.setPartnerA(partners.isEmpty() ? null : partners.getFirst());
        union.setPartnerB(partners.size() < 2 ? null : partners.get(1));
        kind(record, union);
        Map<String, Parentage> added = new LinkedHashMap<>();
        for (String child : childrenOf.get(mark)) {
            parentage(record, union, child).ifPresent(parentage -> added.put(child, parentage));
        }
        twins(added);
        if (!partners.isEmpty() || union.getChildren().size() > 1) {
            family.getUnions().add(union);
        }
    }

    private Optional<FamilyMember> person(Structure at) {
        FamilyMember member = at.target().map(people::get).orElse(null);
        if (member == null) {
            said.warning(at.line(), "import.unknownPerson", at.value());
        }
        return Optional.ofNullable(member);
    }

    private void kind(Structure record, Union union) {
        Optional<Structure> marriage = record.first("MARR");
        Optional<Structure> commonLaw = event(record, FamilyWriter.COMMON_LAW);
        Optional<Structure> unmarried = event(record, FamilyWriter.NOT_MARRIED);
        union.setKind(marriage.isEmpty() && commonLaw.isPresent() ? UnionKind.COMMON_LAW
                : marriage.isEmpty() && (unmarried.isPresent() || record.all("NO")
                        .anyMatch(no -> no.value().equals("MARR"))) ? UnionKind.PARENTS_ONLY : UnionKind.MARRIAGE);
        union.setSince(marriage.or(() -> commonLaw).or(() -> unmarried).map(this::date).orElse(null));
        Optional<Structure> divorce = record.first("DIV");
        Optional<Structure> separation = event(record, FamilyWriter.SEPARATION);
        union.setUntil(divorce.or(() -> separation).map(this::date).orElse(null));
        union.setStatus(divorce.isPresent() ? UnionStatus.DIVORCED
                : separation.isPresent() ? UnionStatus.SEPARATED
                        : dead(union.getPartnerA()) || dead(union.getPartnerB()) ? UnionStatus.WIDOWED
                                : UnionStatus.UNKNOWN);
    }

    private static Optional<Structure> event(Structure record, String type) {
        String wanted = type.toLowerCase(Locale.ROOT);
        return record.all("EVEN").filter(event -> event.text("TYPE").strip().toLowerCase(Locale.ROOT)
                .startsWith(wanted)).findFirst();
    }

    private static boolean dead(FamilyMember partner) {
        return partner != null && partner.getLifeStatus() == LifeStatus.DECEASED;
    }

    private String date(Structure event) {
        GedcomDate date = GedcomDate.of(event.text("DATE"));
        String words = date.day().map(this::words)
                .orElseGet(() -> FamilyReader.first(event.text("DATE", "PHRASE"), date.words()));
        return words.isBlank() ? null : words;
    }

    private String words(LocalDate day) {
        return Locale.JAPANESE.getLanguage().equals(said.locale().getLanguage())
                ? JapaneseDates.format(day, said.locale()) : day.toString();
    }

    private Optional<Parentage> parentage(Structure record, Union union, String mark) {
        FamilyMember child = people.get(mark);
        if (child == null) {
            said.warning(record.line(), "import.unknownPerson", mark);
            return Optional.empty();
        }
        if (child == union.getPartnerA() || child == union.getPartnerB()) {
            said.warning(record.line(), "import.ownParent", child.getName() == null ? mark : child.getName());
            return Optional.empty();
        }
        Parentage parentage = CareFactory.eINSTANCE.createParentage();
        parentage.setChild(child);
        parentage.setKind(persons.get(mark).all("FAMC").filter(at -> at.value().equals(record.mark())).findFirst()
                .map(UnionReader::pedigree).orElse(ParentageKind.BIOLOGICAL));
        union.getChildren().add(parentage);
        return Optional.of(parentage);
    }

    private static ParentageKind pedigree(Structure childOf) {
        String word = childOf.text("PEDI").strip().toLowerCase(Locale.ROOT);
        if (word.equals("other")) {
            word = childOf.text("PEDI", "PHRASE").strip().toLowerCase(Locale.ROOT);
        }
        return switch (word) {
        case "adopted" -> ParentageKind.ADOPTED;
        case "foster" -> ParentageKind.FOSTER;
        case "step" -> ParentageKind.STEP;
        default -> ParentageKind.BIOLOGICAL;
        };
    }

    /** Brothers and sisters who name each other as twins are of one group. */
    private void twins(Map<String, Parentage> children) {
        int group = 0;
        for (Map.Entry<String, Parentage> child : children.entrySet()) {
            Parentage parentage = child.getValue();
            List<Structure> twins = persons.get(child.getKey()).all("ASSO")
                    .filter(at -> children.containsKey(at.target().orElse(""))).filter(UnionReader::twin).toList();
            if (twins.isEmpty() || parentage.getTwin() != TwinKind.NONE) {
                continue;
            }
            TwinKind kind = words(twins.getFirst()).equals(FamilyWriter.IDENTICAL_TWIN) ? TwinKind.IDENTICAL
                    : TwinKind.FRATERNAL;
            group++;
            join(parentage, kind, group);
            for (Structure at : twins) {
                join(children.get(at.value()), kind, group);
            }
        }
    }

    private static void join(Parentage parentage, TwinKind kind, int group) {
        parentage.setTwin(kind);
        parentage.setTwinGroup(group);
    }

    private static boolean twin(Structure association) {
        String words = words(association);
        return association.text("ROLE").equals("MULTIPLE") || words.equals(FamilyWriter.TWIN)
                || words.equals(FamilyWriter.IDENTICAL_TWIN);
    }

    private static String words(Structure association) {
        return FamilyReader.first(association.text("RELA"), association.text("ROLE", "PHRASE")).strip();
    }
}
