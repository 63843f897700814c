// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.sheets.SheetException;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.model.Attempt;
import org.sasae.training.pack.TrainingPack;
import org.sasae.training.report.SessionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the summary of an attempt. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Mixin
    private Packs packs;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "summary.output", paramLabel = "FILE")
    private Path output;

    @Parameters(index = "0", descriptionKey = "feedback.attempt", paramLabel = "ATTEMPT")
    private Path file;

    SummaryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!packs.areThere(context)) {
            return CommandContext.UNREADABLE;
        }
        Sentences sentences = Sentences.in(context);
        try {
            CareCase work = new CaseFiles().open(file).careCase().orElseThrow();
            Optional<Attempt> attempt = Attempts.of(work);
            if (attempt.isEmpty()) {
                context.err().println(sentences.get("summary.noAttempt", file));
                return CommandContext.UNREADABLE;
            }
            Optional<TrainingPack> pack = Packs.find(String.valueOf(attempt.get().getPackSlug()), packs.registry(),
                    context);
            if (pack.isEmpty()) {
                return CommandContext.UNREADABLE;
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new SessionSummary(pack.get(), work, FeedbackEngine.platform().look(pack.get(), work), context.locale(),
                    Instant.now()).writePdf(pdf);
            Files.write(output, pdf.toByteArray());
            context.out().println(sentences.get("report.written", output));
            return CommandContext.OK;
        } catch (CaseFileException e) {
            context.err().println(e.message(context.locale()));
        } catch (SheetException e) {
            context.err().println(e.getMessage());
        } catch (IOException e) {
            context.err().println(sentences.get("summary.failed", output));
        }
        return CommandContext.UNREADABLE;
    }
}
