// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.model.care.CareCase;
import org.sasae.training.Phrases;
import org.sasae.training.attempt.Attempts;
import org.sasae.training.feedback.Feedback;
import org.sasae.training.feedback.FeedbackEngine;
import org.sasae.training.feedback.FeedbackItem;
import org.sasae.training.model.Attempt;
import org.sasae.training.pack.TrainingPack;
import org.sasae.validation.FindingPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at an attempt and prints what there is to say. */
@Command(name = "feedback")
final class FeedbackCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Mixin
    private Packs packs;

    @Option(names = "--format", descriptionKey = "training.format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    @Option(names = "--all", descriptionKey = "feedback.all")
    private boolean all;

    @Parameters(index = "0", descriptionKey = "feedback.pack", paramLabel = "PACK")
    private String name;

    @Parameters(index = "1", descriptionKey = "feedback.attempt", paramLabel = "ATTEMPT")
    private Path file;

    FeedbackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!packs.areThere(context)) {
            return CommandContext.UNREADABLE;
        }
        Optional<TrainingPack> pack = Packs.find(name, packs.registry(), context);
        if (pack.isEmpty()) {
            return CommandContext.UNREADABLE;
        }
        try {
            CareCase work = new CaseFiles().open(file).careCase().orElseThrow();
            Attempts.of(work).ifPresent(attempt -> warn(pack.get(), attempt));
            Feedback feedback = FeedbackEngine.platform().look(pack.get(), work);
            print(pack.get(), feedback);
            return feedback.hasEssential() ? CommandContext.FINDINGS : CommandContext.OK;
        } catch (CaseFileException e) {
            context.err().println(e.message(context.locale()));
            return CommandContext.UNREADABLE;
        }
    }

    /** Says on the side when the attempt is one at another pack or version; feedback is given all the same. */
    private void warn(TrainingPack pack, Attempt attempt) {
        Sentences sentences = Sentences.in(context);
        if (!pack.id().equals(attempt.getPackId())) {
            context.err().println(sentences.get("feedback.otherPack", file, attempt.getPackSlug(), pack.slug()));
        } else if (Attempts.isOtherVersion(pack, attempt)) {
            context.err().println(sentences.get("feedback.version", attempt.getPackVersion(),
                    pack.content().getVersion()));
        }
    }

    private void print(TrainingPack pack, Feedback feedback) {
        if (format == OutputFormat.json) {
            Gson gson = new GsonBuilder().disableHtmlEscaping().create();
            feedback.items().forEach(item -> context.out().println(gson.toJson(object(item, feedback))));
            return;
        }
        Sentences sentences = Sentences.in(context);
        List<FeedbackItem> shown = all ? feedback.items() : feedback.first();
        shown.forEach(item -> text(item, sentences));
        int more = feedback.items().size() - shown.size();
        context.out().println(feedback.items().isEmpty() ? sentences.get("feedback.nothing")
                : more == 0 ? sentences.get("feedback.end") : sentences.get("feedback.more", more));
    }

    private void text(FeedbackItem item, Sentences sentences) {
        Locale locale = context.locale();
        context.out().println(sentences.get("feedback.item", Phrases.label(item.kind(), locale),
                item.observation(locale)));
        line(item.suggestion(locale), "feedback.suggestion", sentences);
        line(item.detail(locale), "feedback.detail", sentences);
        line(item.reason(locale), "feedback.reason", sentences);
        context.out().println("  " + sentences.get("feedback.place", item.path(locale),
                Phrases.text(item.criterion().getTitle(), locale), item.source()));
    }

    private void line(String text, String key, Sentences sentences) {
        if (!text.isBlank()) {
            context.out().println("  " + sentences.get(key, text));
        }
    }

    private JsonObject object(FeedbackItem item, Feedback feedback) {
        Locale locale = context.locale();
        JsonObject object = new JsonObject();
        object.addProperty("file", file.toString());
        object.addProperty("task", item.task().getId());
        object.addProperty("check", item.check().getId());
        object.addProperty("kind", item.kind().getName());
        object.addProperty("criterion", item.criterion().getId());
        object.addProperty("level", item.level().getId());
        object.addProperty("path", FindingPath.machine(item.element()));
        object.addProperty("feature", item.feature().map(feature -> feature.getName()).orElse(null));
        object.addProperty("rule", item.ruleId().orElse(null));
        object.addProperty("first", feedback.first().contains(item));
        object.addProperty("observation", item.observation(locale));
        object.addProperty("suggestion", item.suggestion(locale));
        object.addProperty("reason", item.reason(locale));
        object.addProperty("source", item.source());
        return object;
    }
}
