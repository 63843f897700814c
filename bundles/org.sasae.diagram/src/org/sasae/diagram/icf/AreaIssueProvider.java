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
import org.sasae.model.care.AreaIssue;

/** Issues of one assessment area, laid over the factors that cause them. */
public final class AreaIssueProvider implements ElementProvider<AreaIssue> {

    @Override
    public EClass type() {
        return CarePackage.Literals.AREA_ISSUE;
    }

    @Override
    public ElementForm form() {
        return ElementForm.OVERLAY;
    }

    @Override
    public String symbol(AreaIssue element) {
        return "issue.area";
    }

    @Override
    public String label(AreaIssue element, DiagramTexts texts) {
        String text = element.getDescription();
        return text == null || text.isBlank() ? texts.wording().type(element.eClass()) : text.strip();
    }

    @Override
    public String outline(AreaIssue element, DiagramTexts texts) {
        return texts.message("overlay.outline", texts.wording().type(element.eClass()), label(element, texts),
                element.getCauses().size());
    }

    @Override
    public List<EObject> ends(AreaIssue element) {
        return List.copyOf(element.getCauses());
    }

    @Override
    public Optional<EAttribute> typedInPlace() {
        return Optional.of(CarePackage.Literals.AREA_ISSUE__DESCRIPTION);
    }
}
