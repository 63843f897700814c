// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.validation.RuleDocument;
import org.sasae.validation.RuleInfo;
import org.sasae.validation.RuleRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every rule that is installed. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Help help;

    @Mixin
    private Language language;

    @Option(names = "--format", descriptionKey = "rules.format", paramLabel = "text|json|markdown", defaultValue = "text")
    private OutputFormat format;

    /** How rules are written. */
    enum OutputFormat {
        text, json, markdown
    }

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleRegistry registry = RuleRegistry.fromPlatform();
        Locale locale = language.locale();
        switch (format) {
            case json -> {
                Gson gson = new GsonBuilder().disableHtmlEscaping().create();
                registry.all().forEach(rule -> terminal.out().println(gson.toJson(object(rule, registry, locale))));
            }
            case markdown -> terminal.out().print(
                    new RuleDocument(registry, PlanTypeRegistry.fromPlatform(), locale).markdown());
            case text -> printText(registry, locale);
        }
        return ExitCode.OK;
    }

    private void printText(RuleRegistry registry, Locale locale) {
        Sentences sentences = Sentences.in(locale);
        for (RuleInfo rule : registry.all()) {
            terminal.out().println(sentences.get("rules.rule", rule.id(), rule.severity().label(locale),
                    rule.title(locale)));
            terminal.out().println("    " + sentences.get("rules.details", planTypes(rule, locale, sentences),
                    rule.source(locale), registry.origin(rule.id())));
        }
        terminal.out().println(sentences.get("rules.count", registry.all().size()));
    }

    private static String planTypes(RuleInfo rule, Locale locale, Sentences sentences) {
        if (rule.planTypes().isEmpty()) {
            return sentences.get("rules.all");
        }
        PlanTypeRegistry types = PlanTypeRegistry.fromPlatform();
        List<String> names = rule.planTypes().stream().sorted()
                .map(id -> types.find(id).map(type -> type.name().in(locale)).orElse(id)).toList();
        return String.join(sentences.get("rules.separator"), names);
    }

    private static JsonObject object(RuleInfo rule, RuleRegistry registry, Locale locale) {
        JsonObject object = new JsonObject();
        object.addProperty("id", rule.id());
        object.addProperty("severity", rule.severity().id());
        JsonArray types = new JsonArray();
        rule.planTypes().stream().sorted(Comparator.naturalOrder()).forEach(types::add);
        object.add("planTypes", types);
        object.addProperty("title", rule.title(locale));
        object.addProperty("condition", rule.condition(locale));
        object.addProperty("explanation", rule.explanation(locale));
        object.addProperty("source", rule.source(locale));
        object.addProperty("origin", registry.origin(rule.id()));
        return object;
    }
}
