// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;

/**
 * The names that the municipality of a case gives to fields.
 *
 * @param careCase its profile is asked each time, since the user may change it, not null
 * @param profiles the installed profiles, not null
 * @param locale   the language, not null
 */
public record MunicipalLabels(CareCase careCase, MunicipalityProfileRegistry profiles, Locale locale)
        implements Function<EStructuralFeature, Optional<String>> {

    @Override
    public Optional<String> apply(EStructuralFeature feature) {
        return profiles.find(WorkspaceProfile.idOf(careCase)).flatMap(profile -> profile.label(feature, locale));
    }
}
