// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.AreaAssessment;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage.Literals;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * What goes without saying once something is chosen. Self care is done by the client: such a row of the plan says so
 * without being told, in the word that the family of the case has for the client. A factor of an area comes from what
 * was found out there in the latest assessment.
 */
public final class Consequences {

    private Consequences() {
    }

    /**
     * Finds the client among the family.
     *
     * @param within any object of a case, not null
     * @return empty where the case does not show the client in the family
     */
    static Optional<FamilyMember> client(EObject within) {
        return EcoreUtil.getRootContainer(within) instanceof CareCase careCase && careCase.getFamily() != null
                ? careCase.getFamily().getMembers().stream().filter(FamilyMember::isClient).findFirst()
                : Optional.empty();
    }

    /**
     * Says what follows from a choice, so that nobody chooses twice and no two choices contradict each other.
     *
     * @param owner   the object in which something is chosen, not null
     * @param feature the feature that is chosen, not null
     * @param value   the value that it will have, may be null
     * @return other features of the same object with the values that they get, null for none; empty where nothing follows
     */
    public static Map<EStructuralFeature, Object> following(EObject owner, EStructuralFeature feature, Object value) {
        Map<EStructuralFeature, Object> following = new HashMap<>();
        if (feature == Literals.SUPPORT_ROW__CATEGORY && owner instanceof SupportRow row) {
            FamilyMember client = client(row).orElse(null);
            boolean clients = client != null && row.getMember() == client
                    && Objects.equals(row.getWho(), client.getRelationship());
            boolean open = row.getMember() == null && (row.getWho() == null || row.getWho().isBlank());
            if (value == SupportCategory.SELF_CARE && open && client != null) {
                following.put(Literals.SUPPORT_ROW__WHO, client.getRelationship());
                following.put(Literals.SUPPORT_ROW__MEMBER, client);
            } else if (value != SupportCategory.SELF_CARE && clients) {
                following.put(Literals.SUPPORT_ROW__WHO, null);
                following.put(Literals.SUPPORT_ROW__MEMBER, null);
            }
        }
        if (feature == Literals.ICF_FACTOR__AREA && owner instanceof IcfFactor factor
                && (factor.getAreaAssessment() == null || factor.getAreaAssessment().getArea() != value)) {
            following.put(Literals.ICF_FACTOR__AREA_ASSESSMENT, latest(owner, value).orElse(null));
        }
        return following;
    }

    private static Optional<AreaAssessment> latest(EObject within, Object area) {
        return EcoreUtil.getRootContainer(within) instanceof CareCase careCase ? careCase.getAssessments().stream()
                .flatMap(assessment -> assessment.getAreas().stream()).filter(each -> each.getArea() == area)
                .reduce((first, second) -> second) : Optional.empty();
    }
}
