// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sasae.cli.CommandContext;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackException;
import org.sasae.training.pack.PackLoader;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.TrainingPack;
import picocli.CommandLine.Option;

/** Where commands find packs: the installed ones and those in folders. */
final class Packs {

    @Option(names = "--packs", descriptionKey = "packs.folders", paramLabel = "DIR")
    private List<Path> folders = List.of();

    /** Whether the folders named can be looked through for packs; what is wrong with one is printed. */
    boolean areThere(CommandContext context) {
        for (Path folder : folders) {
            String wrong = !Files.isDirectory(folder) ? "packs.noFolder"
                    : Files.exists(folder.resolve(PackLoader.PACK)) ? "packs.isPack" : null;
            if (wrong != null) {
                context.err().println(Sentences.in(context).get(wrong, folder));
                return false;
            }
        }
        return true;
    }

    CasePackRegistry registry() {
        return CasePackRegistry.fromPlatform(folders);
    }

    /** A pack by its short name, its id, or its folder; what is wrong with a folder is printed. */
    static Optional<TrainingPack> find(String name, CasePackRegistry registry, CommandContext context) {
        Optional<TrainingPack> known = registry.find(name);
        if (known.isPresent()) {
            return known;
        }
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            context.err().println(Sentences.in(context).get("pack.unknown", name));
            return Optional.empty();
        }
        try {
            return Optional.of(PackLoader.load(folder, name));
        } catch (PackException e) {
            print(e.problems(), name, context);
            return Optional.empty();
        }
    }

    static void print(List<PackProblem> problems, String name, CommandContext context) {
        problems.forEach(problem -> context.err().println(name + (problem.file().isEmpty() ? ": " : "/")
                + problem.text(context.locale())));
    }
}
