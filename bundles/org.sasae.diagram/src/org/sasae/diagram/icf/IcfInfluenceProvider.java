// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

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
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;

/** Influences: one factor causes, hinders or supports another. */
public final class IcfInfluenceProvider implements ElementProvider<IcfInfluence> {

    private final IcfFactorProvider factors = new IcfFactorProvider();

    @Override
    public EClass type() {
        return CarePackage.Literals.ICF_INFLUENCE;
    }

    @Override
    public ElementForm form() {
        return ElementForm.LINK;
    }

    @Override
    public String symbol(IcfInfluence influence) {
        return "influence." + influence.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(IcfInfluence influence, DiagramTexts texts) {
        return influence.getReason() == null ? "" : influence.getReason().strip();
    }

    @Override
    public String outline(IcfInfluence influence, DiagramTexts texts) {
        String sentence = texts.message("influence." + influence.getKind().name(),
                name(influence.getSource(), texts), name(influence.getTarget(), texts));
        String reason = label(influence, texts);
        return reason.isEmpty() ? sentence : texts.message("influence.withReason", sentence, reason);
    }

    @Override
    public List<EObject> ends(IcfInfluence influence) {
        return Stream.of(influence.getSource(), influence.getTarget()).filter(Objects::nonNull)
                .map(EObject.class::cast).toList();
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.ICF_INFLUENCE__REASON);
    }

    private String name(IcfFactor factor, DiagramTexts texts) {
        return factor == null ? texts.message("factor.unnamed") : factors.label(factor, texts);
    }
}
