// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Union;
import org.sasae.model.care.UnionStatus;

/** Couples, and parents of whom only the children are known to be common. */
public final class UnionProvider implements ElementProvider<Union> {

    private final PersonProvider persons = new PersonProvider();

    @Override
    public EClass type() {
        return CarePackage.Literals.UNION;
    }

    @Override
    public ElementForm form() {
        return ElementForm.LINK;
    }

    @Override
    public String symbol(Union union) {
        return "union." + union.getKind().name().toLowerCase(Locale.ROOT) + "."
                + union.getStatus().name().toLowerCase(Locale.ROOT);
    }

    /** Gives the years beside the line, such as 婚1966年 離1973年 (m. 1966 d. 1973). */
    @Override
    public String label(Union union, DiagramTexts texts) {
        String since = blank(union.getSince()) ? ""
                : texts.message("union.since." + union.getKind().name(), union.getSince().strip());
        String until = blank(union.getUntil()) ? ""
                : texts.message("union.until." + union.getStatus().name(), union.getUntil().strip());
        return (since + " " + until).strip();
    }

    @Override
    public String outline(Union union, DiagramTexts texts) {
        String kind = union.getStatus() == UnionStatus.UNKNOWN || union.getStatus() == UnionStatus.CURRENT
                ? texts.literal(union.getKind())
                : texts.message("union.kindAndStatus", texts.literal(union.getKind()),
                        texts.literal(union.getStatus()));
        return texts.message("union.outline", name(union.getPartnerA(), texts), name(union.getPartnerB(), texts),
                texts.join(kind, label(union, texts)));
    }

    @Override
    public List<EObject> ends(Union union) {
        return Stream.of(union.getPartnerA(), union.getPartnerB()).filter(Objects::nonNull)
                .map(EObject.class::cast).toList();
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.UNION__SINCE);
    }

    private String name(FamilyMember person, DiagramTexts texts) {
        return person == null ? texts.message("person.unnamed") : persons.label(person, texts);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
