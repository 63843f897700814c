// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.ElementForm;
import org.sasae.diagram.ElementProvider;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.OverallIssue;

/** Overall issues, laid over the factors they rest on. */
public final class OverallIssueProvider implements ElementProvider<OverallIssue> {

    @Override
    public EClass type() {
        return CarePackage.Literals.OVERALL_ISSUE;
    }

    @Override
    public ElementForm form() {
        return ElementForm.OVERLAY;
    }

    @Override
    public String symbol(OverallIssue element) {
        return "issue.overall";
    }

    @Override
    public String label(OverallIssue element, DiagramTexts texts) {
        String text = element.getText();
        return text == null || text.isBlank() ? texts.wording().type(element.eClass()) : text.strip();
    }

    @Override
    public String outline(OverallIssue element, DiagramTexts texts) {
        return texts.message("overlay.outline", texts.wording().type(element.eClass()), label(element, texts),
                element.getFactors().size());
    }

    @Override
    public List<EObject> ends(OverallIssue element) {
        return List.copyOf(element.getFactors());
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.OVERALL_ISSUE__TEXT);
    }
}
