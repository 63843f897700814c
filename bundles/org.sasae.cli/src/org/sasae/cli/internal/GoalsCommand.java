// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.sasae.language.GoalReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads goals line by line and says what each lacks. */
@Command(name = "goals")
final class GoalsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final InputStream standardInput;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Option(names = "--format", descriptionKey = "goals.format", paramLabel = "text|tsv|json", defaultValue = "text")
    private Format format;

    @Parameters(arity = "0..*", descriptionKey = "goals.files", paramLabel = "FILE")
    private List<Path> files = List.of();

    private boolean unreadable;

    GoalsCommand(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    /** How readings are written. */
    enum Format {
        text, tsv, json
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Sentences sentences = Sentences.in(locale);
        if (files.isEmpty()) {
            read("-", standardInput, sentences);
        }
        for (Path file : files) {
            try (InputStream input = Files.newInputStream(file)) {
                read(file.toString(), input, sentences);
            } catch (NoSuchFileException e) {
                problem(sentences.get("goals.missing", file));
            } catch (IOException e) {
                problem(sentences.get("goals.failed", file));
            }
        }
        return unreadable ? ExitCode.UNREADABLE : ExitCode.OK;
    }

    private void read(String name, InputStream input, Sentences sentences) {
        GoalWriter writer = GoalWriter.of(format, sentences);
        // A reader made from a charset would replace what is not UTF-8; one made from a decoder says so.
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()));
        GoalLines lines = new GoalLines((number, line) -> problem(sentences.get("goals.line", name, number, line)));
        try (Stream<String> raw = reader.lines()) {
            GoalReader.standard().readAll(lines.parse(raw))
                    .forEachOrdered(reading -> terminal.out().print(writer.write(reading)));
        } catch (UncheckedIOException e) {
            problem(unreadable(e, name, sentences));
        } catch (CompletionException e) {
            throw new IllegalStateException("A goal could not be read", e.getCause());
        }
    }

    private static String unreadable(UncheckedIOException e, String name, Sentences sentences) {
        boolean encoding = e.getCause() instanceof CharacterCodingException;
        return sentences.get(encoding ? "goals.encoding" : "goals.failed", name);
    }

    private void problem(String sentence) {
        unreadable = true;
        terminal.out().flush();
        terminal.err().println(sentence);
        terminal.err().flush();
    }
}
