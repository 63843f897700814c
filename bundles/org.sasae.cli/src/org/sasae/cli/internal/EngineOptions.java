// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.time.LocalDate;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.validation.ValidationEngine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Makes the engine that the options {@code --profile} and {@code --on} ask for. */
final class EngineOptions {

    private EngineOptions() {
    }

    static ValidationEngine engine(CommandSpec spec, String profile, LocalDate day) {
        ValidationEngine.Builder engine = ValidationEngine.platform();
        if (day != null) {
            engine.today(day);
        }
        if (profile != null) {
            engine.profileOfAll(profileNamed(spec, profile));
        }
        return engine.build();
    }

    private static MunicipalityProfile profileNamed(CommandSpec spec, String id) {
        if (id.equals(MunicipalityProfile.NATIONAL_ID)) {
            return MunicipalityProfile.national();
        }
        return MunicipalityProfileRegistry.fromPlatform().find(id).orElseThrow(() -> new ParameterException(
                spec.commandLine(), id, null, spec.findOption("--profile"), id));
    }
}
