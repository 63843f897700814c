// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sasae.core.text.LocalizedText;
import org.sasae.core.text.Texts;
import org.sasae.language.GoalFinding;
import org.sasae.language.Trigger;

/**
 * The words that caused a label, what they mean for the goal and the question to the writer.
 *
 * @param finding the label
 * @param texts   how the parts are put together
 */
record LabelSentence(GoalFinding finding, Texts texts) implements LocalizedText {

    @Override
    public String in(Locale locale) {
        String quoted = finding.triggers().stream().map(Trigger::text).distinct()
                .map(words -> texts.format("label.quote", locale, List.of(words))).collect(Collectors.joining());
        return texts.format(quoted.isEmpty() ? "label.absent" : "label.words", locale,
                List.of(quoted, finding.explanation(locale), finding.question(locale)));
    }
}
