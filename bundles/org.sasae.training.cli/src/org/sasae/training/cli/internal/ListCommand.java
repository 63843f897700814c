// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import org.sasae.cli.CommandContext;
import org.sasae.cli.StandardOptions;
import org.sasae.training.Phrases;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the packs. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private StandardOptions options;

    @Mixin
    private Packs packs;

    @Option(names = "--format", descriptionKey = "training.format", paramLabel = "text|json", defaultValue = "text")
    private OutputFormat format;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!packs.areThere(context)) {
            return CommandContext.UNREADABLE;
        }
        CasePackRegistry registry = packs.registry();
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        for (TrainingPack pack : registry.packs()) {
            context.out().println(format == OutputFormat.json ? gson.toJson(object(pack)) : text(pack));
        }
        registry.broken().forEach(broken -> Packs.print(broken.problems(), broken.name(), context));
        return registry.broken().isEmpty() ? CommandContext.OK : CommandContext.UNREADABLE;
    }

    private String text(TrainingPack pack) {
        return Sentences.in(context).get("list.pack", pack.slug(), pack.title(context.locale()),
                Phrases.label(pack.content().getLevel(), context.locale()), pack.content().getMinutes(),
                pack.tasks().size(), pack.content().getVersion(), pack.origin());
    }

    private JsonObject object(TrainingPack pack) {
        JsonObject object = new JsonObject();
        object.addProperty("id", pack.id());
        object.addProperty("slug", pack.slug());
        object.addProperty("version", pack.content().getVersion());
        object.addProperty("rubric", pack.content().getRubric().getVersion());
        object.addProperty("title", pack.title(context.locale()));
        object.addProperty("level", pack.content().getLevel().getName());
        object.addProperty("minutes", pack.content().getMinutes());
        object.addProperty("tasks", pack.tasks().size());
        object.addProperty("origin", pack.origin());
        return object;
    }
}
