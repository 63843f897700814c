// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.InputStream;
import java.util.Locale;
import java.util.ResourceBundle;

import org.sasae.cli.CommandContext;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line with its language. */
public final class SasaeCommandLine {

    private SasaeCommandLine() {
    }

    /**
     * Runs one command.
     *
     * @param arguments the arguments without the name of the program, not null
     * @param standardInput what a command without files reads, not null
     * @param terminal  where it writes to, not null
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(String[] arguments, InputStream standardInput, Terminal terminal) {
        Locale locale = Language.in(arguments);
        CommandLine commandLine = new CommandLine(new SasaeCommand());
        commandLine.addSubcommand(new CheckCommand(terminal));
        commandLine.addSubcommand(new RulesCommand(terminal));
        commandLine.addSubcommand(new DeadlinesCommand(terminal));
        commandLine.addSubcommand(new ExportCommand(terminal));
        commandLine.addSubcommand(new ImportCommand(terminal));
        commandLine.addSubcommand(new GoalsCommand(terminal, standardInput));
        commandLine.addSubcommand(PluginsCommand.withSubcommands(terminal));
        ResourceBundle texts = new MergedBundle(ResourceBundle.getBundle(
                SasaeCommandLine.class.getPackageName() + ".messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        commandLine.setResourceBundle(texts);
        // Afterwards, because a contributed command brings its own texts along.
        ContributedCommands.all(new CommandContext(terminal.out(), terminal.err(), locale, texts))
                .forEach(command -> commandLine.addSubcommand(command));
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((problem, args) -> explain(problem, locale));
        int code = commandLine.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static int explain(ParameterException problem, Locale locale) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(sentence(problem, Sentences.in(locale)));
        return ExitCode.UNREADABLE;
    }

    private static String sentence(ParameterException problem, Sentences sentences) {
        String name = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return sentences.get("usage.unknown", unmatched.getUnmatched().get(0), name);
        }
        if (problem instanceof MissingParameterException missing) {
            return sentences.get("usage.missing", missing.getMissing().get(0).paramLabel(), name);
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return sentences.get("usage.value", problem.getValue(), problem.getArgSpec().paramLabel(), name);
        }
        return sentences.get("usage.other", name);
    }
}
