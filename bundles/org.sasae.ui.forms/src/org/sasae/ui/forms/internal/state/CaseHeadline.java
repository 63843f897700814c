// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;

import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Client;

/**
 * Whose case this is, in one line.
 *
 * @param name  name of the client, or of the case where the client has none yet
 * @param facts level and validity, in the order of the sheet
 */
public record CaseHeadline(String name, String facts) {

    /**
     * Reads the headline of a case.
     *
     * @param context the open case, not null
     * @return the headline as it is now
     */
    public static CaseHeadline of(FormContext context) {
        CareCase careCase = context.careCase();
        Client client = careCase.getClient();
        String name = client == null || client.getName() == null || client.getName().isBlank() ? careCase.getTitle()
                : client.getName();
        List<String> facts = new ArrayList<>();
        if (!careCase.getCertifications().isEmpty()) {
            Certification latest = careCase.getCertifications().get(careCase.getCertifications().size() - 1);
            Describer describer = context.describer();
            facts.add(describer.text(latest, CarePackage.Literals.CERTIFICATION__CARE_LEVEL));
            String from = describer.text(latest, CarePackage.Literals.CERTIFICATION__VALID_FROM);
            String to = describer.text(latest, CarePackage.Literals.CERTIFICATION__VALID_TO);
            if (!from.isEmpty() || !to.isEmpty()) {
                facts.add(StateMessages.bind(StateMessages.HeadlineValidity, from, to));
            }
        }
        facts.removeIf(String::isEmpty);
        return new CaseHeadline(name == null || name.isBlank() ? StateMessages.HeadlineNoName : name,
                String.join("　", facts));
    }
}
