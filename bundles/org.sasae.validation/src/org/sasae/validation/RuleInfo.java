// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.Locale;
import java.util.Set;

/** What is known of a rule without running it. */
public interface RuleInfo {

    /** @return the id, which never changes, such as {@code R-FRM-02} */
    String id();

    /** @return how serious a finding of this rule is, unless the finding or a municipality says otherwise */
    Severity severity();

    /** @return the ids of the plan types it holds for; empty when it holds for every plan and for none */
    Set<String> planTypes();

    /** @return the ids of the municipality profiles it holds in; empty when it holds everywhere, which is the default */
    default Set<String> profiles() {
        return Set.of();
    }

    /**
     * @return true when the rule takes the place of the rule with the same id of another plug-in, because it sees
     *     more; the id, and with it what a municipality set for it, stays
     */
    default boolean takesPlace() {
        return false;
    }

    /** @return the texts of the rule */
    RuleTexts texts();

    /** @return the name of the rule in a few words */
    default String title(Locale locale) {
        return texts().title(locale);
    }

    /** @return when the rule fires, in one sentence */
    default String condition(Locale locale) {
        return texts().condition(locale);
    }

    /** @return why it matters, in plain words */
    default String explanation(Locale locale) {
        return texts().explanation(locale);
    }

    /** @return where the rule comes from */
    default String source(Locale locale) {
        return texts().source(locale);
    }
}
