// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.sasae.language.GoalFinding;
import org.sasae.language.GoalReading;
import org.sasae.language.Trigger;

/** Puts the reading of a goal into text, with line ends. */
interface GoalWriter {

    String write(GoalReading reading);

    static GoalWriter of(GoalsCommand.Format format, Sentences sentences) {
        return switch (format) {
        case tsv -> reading -> reading.kind() + "\t" + reading.text() + "\t" + reading.labelText() + "\n";
        case json -> new Json(sentences.locale());
        case text -> new Plain(sentences);
        };
    }

    /** One object a line, with all that is known. */
    record Json(Locale locale) implements GoalWriter {

        private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

        @Override
        public String write(GoalReading reading) {
            JsonObject object = new JsonObject();
            object.addProperty("kind", reading.kind().name());
            object.addProperty("text", reading.text());
            JsonArray findings = new JsonArray();
            reading.findings().forEach(finding -> findings.add(finding(finding)));
            object.add("findings", findings);
            return GSON.toJson(object) + "\n";
        }

        private JsonObject finding(GoalFinding finding) {
            JsonObject object = new JsonObject();
            object.addProperty("label", finding.label().name());
            JsonArray words = new JsonArray();
            for (Trigger trigger : finding.triggers()) {
                JsonObject word = new JsonObject();
                word.addProperty("start", trigger.start());
                word.addProperty("end", trigger.end());
                word.addProperty("text", trigger.text());
                words.add(word);
            }
            object.add("words", words);
            object.addProperty("explanation", finding.explanation(locale));
            object.addProperty("source", finding.source(locale));
            object.addProperty("question", finding.question(locale));
            finding.rewording(locale).ifPresent(text -> object.addProperty("rewording", text));
            return object;
        }
    }

    /** Sentences for people. */
    record Plain(Sentences sentences) implements GoalWriter {

        @Override
        public String write(GoalReading reading) {
            StringBuilder text = new StringBuilder();
            text.append(sentences.get("goals.goal", sentences.get("goals.kind." + reading.kind()), reading.text()))
                    .append('\n');
            if (reading.isFine()) {
                text.append("    ").append(sentences.get("goals.fine")).append('\n');
            }
            for (GoalFinding finding : reading.findings()) {
                append(text, finding);
            }
            return text.append('\n').toString();
        }

        private void append(StringBuilder text, GoalFinding finding) {
            Locale locale = sentences.locale();
            String words = String.join(sentences.get("goals.separator"),
                    finding.triggers().stream().map(Trigger::text).toList());
            text.append("    ").append(sentences.get("goals.label." + finding.label()));
            if (!words.isEmpty()) {
                text.append(' ').append(sentences.get("goals.words", words));
            }
            text.append('\n').append("        ").append(sentences.get("goals.explanation", finding.explanation(locale),
                    finding.source(locale))).append('\n');
            text.append("        ").append(sentences.get("goals.question", finding.question(locale))).append('\n');
            finding.rewording(locale).ifPresent(suggestion -> text.append("        ")
                    .append(sentences.get("goals.rewording", suggestion)).append('\n'));
        }
    }
}
