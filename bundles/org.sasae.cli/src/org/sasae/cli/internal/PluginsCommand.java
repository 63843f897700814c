// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sasae.plugins.PluginException;
import org.sasae.plugins.PluginManager;
import org.sasae.plugins.PluginUnit;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, adds and removes the plug-ins of the installed program. p2 is loaded only when one of these runs. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    PluginsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a subcommand it lists. */
    @Override
    public Integer call() {
        return run(language, terminal, (plugins, locale) -> print(plugins.installed(locale), "plugins.none", locale));
    }

    /** The command with its subcommands. */
    static CommandLine withSubcommands(Terminal terminal) {
        PluginsCommand command = new PluginsCommand(terminal);
        return new CommandLine(command).addSubcommand(command.new ListCommand())
                .addSubcommand(command.new InstallCommand()).addSubcommand(command.new RemoveCommand());
    }

    private static int run(Language language, Terminal terminal, Work work) {
        try (PluginManager plugins = PluginManager.ofRunningProgram()) {
            work.with(plugins, language.locale());
            return ExitCode.OK;
        } catch (PluginException e) {
            terminal.err().println(e.message(language.locale()));
            return ExitCode.UNREADABLE;
        }
    }

    @FunctionalInterface
    private interface Work {

        void with(PluginManager plugins, Locale locale) throws PluginException;
    }

    private void print(List<PluginUnit> units, String none, Locale locale) {
        if (units.isEmpty()) {
            terminal.out().println(Sentences.in(locale).get(none));
        }
        units.forEach(unit -> terminal.out()
                .println(String.join("\t", unit.id(), unit.version(), unit.name(), unit.provider())));
    }

    private void done(String key, PluginUnit unit, Locale locale) {
        terminal.out().println(Sentences.in(locale).get(key, unit.name(), unit.id(), unit.version()));
    }

    /** {@code plugins list [REPOSITORY]}. */
    @Command(name = "list")
    private final class ListCommand implements Callable<Integer> {

        @Mixin
        private Help help;

        @Mixin
        private Language language;

        @Parameters(paramLabel = "REPOSITORY", descriptionKey = "plugins.repository", arity = "0..1")
        private String repository;

        @Override
        public Integer call() {
            return run(language, terminal, (plugins, locale) -> {
                if (repository == null) {
                    print(plugins.installed(locale), "plugins.none", locale);
                } else {
                    print(plugins.available(PluginManager.address(repository), locale), "plugins.empty", locale);
                }
            });
        }
    }

    /** {@code plugins install REPOSITORY ID}. */
    @Command(name = "install")
    private final class InstallCommand implements Callable<Integer> {

        @Mixin
        private Help help;

        @Mixin
        private Language language;

        @Parameters(index = "0", paramLabel = "REPOSITORY", descriptionKey = "plugins.repository")
        private String repository;

        @Parameters(index = "1", paramLabel = "ID", descriptionKey = "plugins.id")
        private String id;

        @Override
        public Integer call() {
            return run(language, terminal, (plugins, locale) ->
                    done("plugins.installed", plugins.install(PluginManager.address(repository), id, locale), locale));
        }
    }

    /** {@code plugins remove ID}. */
    @Command(name = "remove")
    private final class RemoveCommand implements Callable<Integer> {

        @Mixin
        private Help help;

        @Mixin
        private Language language;

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "plugins.id")
        private String id;

        @Override
        public Integer call() {
            return run(language, terminal, (plugins, locale) ->
                    done("plugins.removed", plugins.remove(id, locale), locale));
        }
    }
}
