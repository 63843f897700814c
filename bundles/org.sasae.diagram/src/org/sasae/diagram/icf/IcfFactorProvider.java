// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

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
import org.sasae.model.care.Ability;
import org.sasae.model.care.AssessmentArea;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.FactorNature;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfQualifier;

/** Factors: one fact of the assessment each. */
public final class IcfFactorProvider implements ElementProvider<IcfFactor> {

    @Override
    public EClass type() {
        return CarePackage.Literals.ICF_FACTOR;
    }

    @Override
    public ElementForm form() {
        return ElementForm.NODE;
    }

    @Override
    public String symbol(IcfFactor factor) {
        return "factor." + factor.getNature().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(IcfFactor factor, DiagramTexts texts) {
        return factor.getText() == null || factor.getText().isBlank() ? texts.message("factor.unnamed")
                : factor.getText().strip();
    }

    /**
     * Gives the line with the ICF code.
     *
     * @param factor the factor, not null
     * @param texts the language, not null
     * @return code and title, with a star where the title is provisional; the code above it where the table
     *         does not know the code itself; empty without a code
     */
    public String codeLine(IcfFactor factor, DiagramTexts texts) {
        if (factor.getCode() == null || factor.getCode().isBlank()) {
            return "";
        }
        IcfCodes codes = IcfCodes.table();
        return codes.find(factor.getCode()).map(code -> codes.shortLabel(code, texts))
                .or(() -> codes.nearest(factor.getCode()).map(above -> texts.message("icf.code.under",
                        factor.getCode().strip(), codes.shortLabel(above, texts))))
                .orElse(factor.getCode().strip());
    }

    /**
     * Gives the short marks of a factor: できない or していない, and the qualifiers of the ICF.
     *
     * @param factor the factor, not null
     * @param texts the language, not null
     * @return the marks, empty where nothing is stated
     */
    public List<String> marks(IcfFactor factor, DiagramTexts texts) {
        List<String> marks = new ArrayList<>();
        if (factor.getAbility() != Ability.UNSPECIFIED) {
            marks.add(texts.literal(factor.getAbility()));
        }
        mark(marks, "factor.performance", factor.getPerformance(), texts);
        mark(marks, "factor.capacity", factor.getCapacity(), texts);
        mark(marks, "factor.extent", factor.getExtent(), texts);
        return marks;
    }

    private static void mark(List<String> marks, String key, IcfQualifier qualifier, DiagramTexts texts) {
        if (qualifier != IcfQualifier.UNSPECIFIED) {
            marks.add(texts.message(key, texts.literal(qualifier)));
        }
    }

    @Override
    public String outline(IcfFactor factor, DiagramTexts texts) {
        List<String> parts = new ArrayList<>();
        if (factor.getNature() != FactorNature.NEUTRAL) {
            parts.add(texts.literal(factor.getNature()));
        }
        parts.add(codeLine(factor, texts));
        parts.addAll(marks(factor, texts));
        if (factor.getArea() != AssessmentArea.UNSPECIFIED) {
            parts.add(texts.literal(factor.getArea()));
        }
        if (factor.getReason() != null && !factor.getReason().isBlank()) {
            parts.add(texts.message("factor.reason", factor.getReason().strip()));
        }
        String rest = texts.join(parts);
        return rest.isEmpty() ? label(factor, texts) : texts.message("factor.outline", label(factor, texts), rest);
    }

    @Override
    public List<EObject> ends(IcfFactor factor) {
        return List.of();
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.ICF_FACTOR__TEXT);
    }
}
