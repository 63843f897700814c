// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** The municipality profiles that a case can choose: that of the workspace, the national defaults, or one of its own. */
final class MunicipalityChoices {

    private MunicipalityChoices() {
    }

    /** A profile whose plug-in is missing stays visible by its id, so that nothing is lost. */
    static List<Choice> of(FieldState state) {
        Locale locale = state.context().wording().locale();
        MunicipalityProfileRegistry profiles = MunicipalityProfileRegistry.fromPlatform();
        String shared = profiles.find(WorkspaceProfile.chosen()).map(profile -> profile.name().in(locale))
                .orElse(FormMessages.MunicipalityNational);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, FormMessages.bind(FormMessages.MunicipalityOfWorkspace, shared)));
        choices.add(new Choice(MunicipalityProfile.NATIONAL_ID, FormMessages.MunicipalityNational));
        profiles.all().forEach(profile -> choices.add(new Choice(profile.id(), profile.name().in(locale))));
        Object value = state.value();
        if (value != null && choices.stream().noneMatch(choice -> value.equals(choice.value()))) {
            choices.add(new Choice(value, FormMessages.bind(FormMessages.PlanTypeMissing, value)));
        }
        return choices;
    }
}
