// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sasae.core.plantype.PlanTypeRegistry;
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

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Mixin
    private EngineOptions engineOptions;

    @Option(names = "--format", descriptionKey = "check.format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--explain", descriptionKey = "check.explain")
    private boolean explain;

    @Option(names = "--type", descriptionKey = "check.type", paramLabel = "ID")
    private String planType;

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
        if (planType != null && PlanTypeRegistry.fromPlatform().find(planType).isEmpty()) {
            throw new ParameterException(spec.commandLine(), planType, null, spec.findOption("--type"), planType);
        }
        ValidationEngine engine = engineOptions.engine();
        CaseCheck check = new CaseCheck(engine, writer, locale, planType);
        CheckTotals totals = new CaseBatch(check, terminal, new Progress(terminal, locale)).run(new CaseFinder(paths));
        List<WorkspaceFinding> overCases = engine.checkWorkspace(totals.summaries(), engine.workspaceContext());
        totals.add(overCases);
        terminal.out().print(writer.overCases(overCases));
        terminal.out().print(writer.summary(totals));
        return totals.exitCode();
    }
}
