// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services.internal;

import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.IncrementalValidation;
import org.sasae.validation.Severity;
import org.sasae.validation.ValidationEngine;

/**
 * The findings of one case. Sirius asks object by object and rule by rule; so the engine follows the case from the
 * first question on, as long as the case is there.
 */
public final class CaseFindings extends AdapterImpl {

    private final IncrementalValidation validation;

    private CaseFindings(CareCase careCase) {
        validation = new IncrementalValidation(ValidationEngine.platform().build(), careCase, update -> { });
    }

    /**
     * Gives the findings at an object.
     *
     * @param element an object of a case, not null
     * @param severity which ones, not null
     * @return the findings whose subject it is, empty for an object that is in no case
     */
    public static List<Finding> at(EObject element, Severity severity) {
        return CaseTools.caseOf(element).map(CaseFindings::of).stream()
                .flatMap(findings -> findings.validation.findings().stream())
                .filter(finding -> finding.subject() == element && finding.severity() == severity).toList();
    }

    private static CaseFindings of(CareCase careCase) {
        CaseFindings known = (CaseFindings) EcoreUtil.getExistingAdapter(careCase, CaseFindings.class);
        if (known == null) {
            known = new CaseFindings(careCase);
            careCase.eAdapters().add(known);
        }
        return known;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == CaseFindings.class;
    }
}
