// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.Union;

/** A family as sorted lines, for comparing what GEDCOM keeps of it. */
final class FamilyLines {

    private FamilyLines() {
    }

    static List<String> of(Family family) {
        List<String> lines = new ArrayList<>();
        for (FamilyMember member : family.getMembers()) {
            lines.add(Stream.of("person", member.getName(), member.getRelationship(), member.isClient(),
                    member.getSex(), member.getBirthDate(), member.getStatedAge(), member.getLifeStatus(),
                    member.getDeathDate(), member.getDeathAge(), member.getCauseOfDeath(), member.getOccupation(),
                    member.getPlace(), member.getPhone(), member.getNote()).map(Objects::toString)
                    .collect(Collectors.joining("|")));
        }
        for (Union union : family.getUnions()) {
            String partners = Stream.of(union.getPartnerA(), union.getPartnerB()).map(FamilyLines::name).sorted()
                    .collect(Collectors.joining("+"));
            lines.add(String.join("|", "union", partners, union.getKind().toString(), union.getStatus().toString(),
                    Objects.toString(union.getSince()), Objects.toString(union.getUntil())));
            for (Parentage child : union.getChildren()) {
                lines.add(String.join("|", "child", partners, name(child.getChild()), child.getKind().toString(),
                        child.getTwin().toString()));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String name(FamilyMember member) {
        return member == null ? "-" : member.getName() + "/" + member.getRelationship();
    }
}
