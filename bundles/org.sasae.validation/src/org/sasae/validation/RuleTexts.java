// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sasae.core.text.Texts;
import org.sasae.validation.internal.SourceNames;

/**
 * The texts of one rule, by convention under these keys of a message file: {@code ID.title}, {@code ID.condition},
 * {@code ID.message}, {@code ID.message.VARIANT}, {@code ID.explanation}, {@code ID.source}, {@code ID.fix.NAME}.
 * A source may name a document with {@code ${form}}, which stands for the key {@code source.form} of the same file
 * or of this bundle.
 *
 * @param ruleId the rule
 * @param texts  the message files of the bundle that the rule comes from
 */
public record RuleTexts(String ruleId, Texts texts) {

    public String title(Locale locale) {
        return texts.get(ruleId + ".title", locale);
    }

    public String condition(Locale locale) {
        return texts.get(ruleId + ".condition", locale);
    }

    public String explanation(Locale locale) {
        return texts.get(ruleId + ".explanation", locale);
    }

    public String source(Locale locale) {
        return SourceNames.resolve(texts.get(ruleId + ".source", locale), texts, locale);
    }

    /**
     * @param variant which of several messages, or the empty string for the only one
     * @param values  what replaces {@code {0}}, {@code {1}} …, already in the language
     */
    public String message(String variant, Locale locale, List<String> values) {
        String key = variant.isEmpty() ? ".message" : ".message." + variant;
        return texts.format(ruleId + key, locale, values);
    }

    /** @return what the quick fix does, as a button says it */
    public String fixLabel(String name, Locale locale) {
        return texts.get(ruleId + ".fix." + name, locale);
    }

    /** @return what all quick fixes of the rule do; {@code {0}} stands for what differs from case to case */
    public List<String> fixLabels(Locale locale) {
        return texts.keys(ruleId + ".fix.").stream().map(key -> texts.get(key, locale)).toList();
    }

    /** @return the key of every text that a complete rule must have */
    public List<String> requiredKeys() {
        return List.of(ruleId + ".title", ruleId + ".condition", ruleId + ".explanation", ruleId + ".source");
    }

    /** @return those of the required keys that have no text in the language */
    public List<String> missing(Locale locale) {
        List<String> missing = new ArrayList<>();
        for (String key : requiredKeys()) {
            Optional<String> text = texts.find(key, locale);
            if (text.isEmpty() || text.get().isBlank()) {
                missing.add(key);
            }
        }
        return missing;
    }
}
