// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;
import java.util.Locale;
import org.sasae.validation.internal.ArgumentText;

/**
 * One thing that a rule noticed over several cases.
 *
 * @param rule      the rule
 * @param severity  how serious it is
 * @param variant   which of several messages, or the empty string
 * @param arguments what replaces {@code {0}}, {@code {1}} … in the message
 * @param locations where the cases concerned lie, as given to {@link CaseSummary#of}
 */
public record WorkspaceFinding(RuleInfo rule, Severity severity, String variant, List<Object> arguments,
        List<String> locations) {

    public WorkspaceFinding {
        arguments = List.copyOf(arguments);
        locations = List.copyOf(locations);
    }

    /** @return what is wrong and what to do */
    public String message(Locale locale) {
        return rule.texts().message(variant, locale, ArgumentText.all(arguments, locale));
    }

    /** @return why it matters */
    public String explanation(Locale locale) {
        return rule.explanation(locale);
    }

    /** @return where the rule comes from */
    public String source(Locale locale) {
        return rule.source(locale);
    }
}
