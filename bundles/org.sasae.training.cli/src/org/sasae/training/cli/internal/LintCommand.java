// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.PackLinter;
import org.sasae.training.pack.PackProblem;
import org.sasae.training.pack.TrainingPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether packs are complete and do what they say. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Mixin
    private Packs packs;

    @Parameters(arity = "0..*", descriptionKey = "lint.packs", paramLabel = "PACK")
    private List<String> names = List.of();

    LintCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!packs.areThere(context)) {
            return CommandContext.UNREADABLE;
        }
        CasePackRegistry registry = packs.registry();
        int code = CommandContext.OK;
        List<TrainingPack> wanted = new ArrayList<>();
        if (names.isEmpty()) {
            wanted.addAll(registry.packs());
            registry.broken().forEach(broken -> Packs.print(broken.problems(), broken.name(), context));
            code = registry.broken().isEmpty() ? CommandContext.OK : CommandContext.UNREADABLE;
        }
        for (String name : names) {
            Packs.find(name, registry, context).ifPresent(wanted::add);
        }
        if (wanted.size() < names.size()) {
            code = CommandContext.UNREADABLE;
        }
        List<TrainingPack> known = new ArrayList<>(registry.packs());
        known.addAll(wanted);
        PackLinter linter = new PackLinter(FeedbackEngine.platform(), known);
        for (TrainingPack pack : wanted) {
            code = Math.max(code, lint(linter, pack));
        }
        return code;
    }

    private int lint(PackLinter linter, TrainingPack pack) {
        List<PackProblem> problems = linter.lint(pack);
        problems.forEach(problem -> context.out().println(pack.slug() + "/" + problem.text(context.locale())));
        long errors = problems.stream().filter(PackProblem::isError).count();
        context.out().println(Sentences.in(context).get("lint.summary", pack.slug(), errors, problems.size() - errors));
        return errors == 0 ? CommandContext.OK : CommandContext.FINDINGS;
    }
}
