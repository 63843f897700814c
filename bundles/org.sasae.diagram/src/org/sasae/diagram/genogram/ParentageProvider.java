// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.Parentage;
import org.sasae.model.care.ParentageKind;
import org.sasae.model.care.TwinKind;
import org.sasae.model.care.Union;

/** The line from a union down to a child. */
public final class ParentageProvider implements ElementProvider<Parentage> {

    private final PersonProvider persons = new PersonProvider();

    @Override
    public EClass type() {
        return CarePackage.Literals.PARENTAGE;
    }

    @Override
    public ElementForm form() {
        return ElementForm.LINK;
    }

    @Override
    public String symbol(Parentage parentage) {
        String twin = parentage.getTwin() == TwinKind.NONE ? "" : ".twin." + parentage.getTwin().name();
        return ("parentage." + parentage.getKind().name() + twin).toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Parentage parentage, DiagramTexts texts) {
        return "";
    }

    @Override
    public String outline(Parentage parentage, DiagramTexts texts) {
        List<String> parts = new ArrayList<>();
        if (parentage.getKind() != ParentageKind.BIOLOGICAL) {
            parts.add(texts.literal(parentage.getKind()));
        }
        if (parentage.getTwin() != TwinKind.NONE) {
            parts.add(texts.message("parentage.twin", texts.literal(parentage.getTwin())));
        }
        if (parentage.getCustodyWith() != null) {
            parts.add(texts.message("parentage.custody", persons.label(parentage.getCustodyWith(), texts)));
        }
        FamilyMember child = parentage.getChild();
        String name = child == null ? texts.message("person.unnamed") : persons.label(child, texts);
        return parts.isEmpty() ? texts.message("parentage.plain", name)
                : texts.message("parentage.outline", name, texts.join(parts));
    }

    @Override
    public List<EObject> ends(Parentage parentage) {
        List<EObject> ends = new ArrayList<>();
        if (parentage.eContainer() instanceof Union union) {
            ends.add(union);
        }
        if (parentage.getChild() != null) {
            ends.add(parentage.getChild());
        }
        return List.copyOf(ends);
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.empty();
    }
}
