// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.util.ResourceBundle;
import org.sasae.cli.CommandContext;
import org.sasae.cli.CommandProvider;
import org.sasae.cli.StandardOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code sasae training} with its subcommands. */
public final class TrainingCommands implements CommandProvider {

    @Override
    public CommandLine command(CommandContext context) {
        ResourceBundle texts = context.texts(TrainingCommands.class);
        CommandLine training = new CommandLine(new Training());
        training.addSubcommand(new ListCommand(context));
        training.addSubcommand(new LintCommand(context));
        training.addSubcommand(new FeedbackCommand(context));
        training.addSubcommand(new SummaryCommand(context));
        training.addSubcommand(new ReportCommand(context));
        training.addSubcommand(new AnonymiseCommand(context));
        training.setResourceBundle(texts);
        return training;
    }

    /** Without a subcommand, the help. */
    @Command(name = "training")
    static final class Training implements Runnable {

        @Spec
        private CommandSpec spec;

        @Mixin
        private StandardOptions options;

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
