// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sasae.core.text.Texts;
import org.sasae.validation.internal.SystemRules;

/** How serious a finding is; the order is from the most to the least serious. */
public enum Severity {
    /** The case contradicts a law, a form or itself. */
    ERROR,
    /** Something that a supervisor would ask about. */
    WARNING,
    /** Something worth a thought. */
    HINT;

    /** @return the name for programs: {@code error}, {@code warning} or {@code hint} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the name for people */
    public String label(Locale locale) {
        return Texts.beside(SystemRules.class).get("severity." + id(), locale);
    }

    /** @return the severity with this name in any case of letters, or empty */
    public static Optional<Severity> find(String name) {
        return Arrays.stream(values()).filter(severity -> severity.name().equalsIgnoreCase(name)).findFirst();
    }
}
