// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.time.LocalDate;

import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.validation.ValidationEngine;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that check cases: whose rules hold, and on which day. */
final class EngineOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--profile", descriptionKey = "check.profile", paramLabel = "ID|none")
    private String profile;

    @Option(names = "--on", descriptionKey = "check.on", paramLabel = "2026-04-01")
    private LocalDate day;

    /** {@return the engine that the options ask for} */
    ValidationEngine engine() {
        ValidationEngine.Builder engine = ValidationEngine.platform();
        if (day != null) {
            engine.today(day);
        }
        if (profile != null) {
            engine.profileOfAll(profileNamed(profile));
        }
        return engine.build();
    }

    private MunicipalityProfile profileNamed(String id) {
        if (id.equals(MunicipalityProfile.NATIONAL_ID)) {
            return MunicipalityProfile.national();
        }
        return MunicipalityProfileRegistry.fromPlatform().find(id).orElseThrow(() -> new ParameterException(
                spec.commandLine(), id, null, spec.findOption("--profile"), id));
    }
}
