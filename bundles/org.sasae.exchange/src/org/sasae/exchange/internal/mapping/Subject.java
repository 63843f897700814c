// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.Client;

/**
 * What the records of one person are about: a case and one of its plans. Parts that a record needs and
 * the case does not have are made by the methods whose names begin with {@code make}.
 *
 * @param careCase the case
 * @param plan one of its plans, null when there is none
 */
public record Subject(CareCase careCase, CarePlan plan) {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;

    Client makeClient() {
        if (careCase.getClient() == null) {
            careCase.setClient(FACTORY.createClient());
        }
        return careCase.getClient();
    }

    BasicInformation makeBasic() {
        if (careCase.getBasicInformation() == null) {
            careCase.setBasicInformation(FACTORY.createBasicInformation());
        }
        return careCase.getBasicInformation();
    }

    /** The certification of the plan, otherwise the last of the case; null when there is none. */
    Certification certification() {
        if (plan != null && plan.getCertification() != null) {
            return plan.getCertification();
        }
        return careCase.getCertifications().isEmpty() ? null : careCase.getCertifications().getLast();
    }

    Certification makeCertification() {
        Certification certification = certification();
        if (certification == null) {
            certification = FACTORY.createCertification();
            careCase.getCertifications().add(certification);
            if (plan != null) {
                plan.setCertification(certification);
            }
        }
        return certification;
    }
}
