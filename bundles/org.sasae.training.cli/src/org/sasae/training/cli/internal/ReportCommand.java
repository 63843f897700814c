// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.training.Phrases;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.Criterion;
import org.sasae.training.report.GroupReport;
import org.sasae.training.report.GroupReport.Frequency;
import org.sasae.training.report.GroupReport.LearnerResult;
import org.sasae.training.report.GroupReport.PackResult;
import org.sasae.training.report.GroupWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on the attempts in a folder. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final int MOST_FREQUENT = 5;

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Mixin
    private Packs packs;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "report.output", paramLabel = "FILE")
    private Path output;

    @Parameters(index = "0", descriptionKey = "report.folder", paramLabel = "DIR")
    private Path folder;

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!packs.areThere(context)) {
            return CommandContext.UNREADABLE;
        }
        Sentences sentences = Sentences.in(context);
        if (!output.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            context.err().println(sentences.get("report.ending", output));
            return CommandContext.UNREADABLE;
        }
        GroupReport report;
        try {
            report = GroupReport.of(folder, packs.registry(), FeedbackEngine.platform(), context.locale(), null);
        } catch (IOException e) {
            context.err().println(sentences.get("report.unreadable", folder));
            return CommandContext.UNREADABLE;
        }
        report.unread().forEach(unread -> context.err().println(unread.file() + ": " + unread.reason()));
        context.err().flush();
        if (report.packs().isEmpty()) {
            context.err().println(sentences.get("report.empty", folder));
            return CommandContext.UNREADABLE;
        }
        return write(report, sentences);
    }

    private int write(GroupReport report, Sentences sentences) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new GroupWorkbook(report, context.locale()).write(bytes);
            Files.write(output, bytes.toByteArray());
            report.packs().forEach(pack -> print(pack, sentences));
            context.out().println(sentences.get("report.written", output));
            return report.unread().isEmpty() ? CommandContext.OK : CommandContext.UNREADABLE;
        } catch (IOException e) {
            context.err().println(sentences.get("summary.failed", output));
            return CommandContext.UNREADABLE;
        }
    }

    private void print(PackResult pack, Sentences sentences) {
        Locale locale = context.locale();
        context.out().println(sentences.get("report.pack", pack.pack().title(locale), pack.learners().size()));
        for (LearnerResult learner : pack.learners()) {
            if (Attempts.isOtherVersion(pack.pack(), learner.attempt())) {
                context.out().println("  " + sentences.get("report.version", learner.label(locale),
                        learner.attempt().getPackVersion(), pack.pack().content().getVersion()));
            }
        }
        List<Frequency> frequent = pack.frequent();
        for (Frequency frequency : frequent.subList(0, Math.min(MOST_FREQUENT, frequent.size()))) {
            context.out().println("  " + sentences.get("report.frequency", frequency.learners().size(),
                    pack.learners().size(), Phrases.label(frequency.level().getKind(), locale),
                    Phrases.text(((Criterion) frequency.level().eContainer()).getTitle(), locale),
                    Phrases.text(frequency.level().getDescriptor(), locale)));
        }
    }
}
