// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.MunicipalExtension;

/** The attributes of a municipality on an element of a case: which it may have, which it has, adding them. */
public final class MunicipalItems {

    private MunicipalItems() {
    }

    /**
     * What a form shows below the fields of an element.
     *
     * @param profile the profile that holds for the case, not null
     * @param owner   the element, not null
     * @return the classes that the municipality offers for it, in the order of the profile; those whose package is
     *         not installed are left out
     */
    public static List<EClass> offered(MunicipalityProfile profile, CareElement owner) {
        return profile.itemClasses().stream().filter(item -> item.fits(owner))
                .map(MunicipalItemClass::type).flatMap(Optional::stream).toList();
    }

    /** @return the first object of exactly this class that the element carries, or empty */
    public static Optional<MunicipalExtension> find(CareElement owner, EClass type) {
        return owner.getExtensions().stream().filter(item -> item.eClass() == type).findFirst();
    }

    /**
     * Makes an object of a class of a municipality, not yet part of a case.
     *
     * @param profileId id of the profile it belongs to, stored with it
     * @param type      a concrete class that extends {@code MunicipalExtension}
     * @throws ClassCastException when it does not
     */
    public static MunicipalExtension create(String profileId, EClass type) {
        MunicipalExtension item = (MunicipalExtension) EcoreUtil.create(type);
        item.setProfileId(profileId);
        return item;
    }

    /**
     * Makes the command that gives an element an object of this class; nothing changes before it is executed.
     *
     * @param domain the editing domain of the case
     */
    public static Command add(EditingDomain domain, MunicipalityProfile profile, CareElement owner, EClass type) {
        return AddCommand.create(domain, owner, CarePackage.Literals.CARE_ELEMENT__EXTENSIONS,
                create(profile.id(), type));
    }
}
