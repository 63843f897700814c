// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.validation.ValidationEngine;
import org.sasae.validation.WorkspaceFinding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks cases and prints the findings. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final String NATIONAL = "none";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Option(names = "--format", descriptionKey = "check.format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--explain", descriptionKey = "check.explain")
    private boolean explain;

    @Option(names = "--profile", descriptionKey = "check.profile", paramLabel = "ID|none")
    private String profile;

    @Option(names = "--on", descriptionKey = "check.on", paramLabel = "2026-04-01")
    private LocalDate day;

    @Parameters(arity = "1..*", descriptionKey = "check.paths", paramLabel = "PATH")
    private List<Path> paths;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How findings are written. */
    enum OutputFormat {
        text, json
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        FindingWriter writer = format == OutputFormat.json ? new JsonFindings(locale) : new TextFindings(locale, explain);
        ValidationEngine engine = engine();
        CaseCheck check = new CaseCheck(engine, writer, locale);
        CheckTotals totals = new CaseBatch(check, terminal, new Progress(terminal, locale)).run(new CaseFinder(paths));
        List<WorkspaceFinding> overCases = engine.checkWorkspace(totals.summaries(), engine.workspaceContext());
        totals.add(overCases);
        terminal.out().print(writer.overCases(overCases));
        terminal.out().print(writer.summary(totals));
        return totals.exitCode();
    }

    private ValidationEngine engine() {
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
        if (id.equals(NATIONAL)) {
            return MunicipalityProfile.national();
        }
        return MunicipalityProfileRegistry.fromPlatform().find(id).orElseThrow(() -> new ParameterException(
                spec.commandLine(), id, null, spec.findOption("--profile"), id));
    }
}
