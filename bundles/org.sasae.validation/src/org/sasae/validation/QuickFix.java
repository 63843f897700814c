// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sasae.core.text.LocalizedText;

/** A change that removes a finding, offered to the user; made as one command of the case, so that it can be undone. */
public final class QuickFix {

    private final String name;
    private final LocalizedText label;
    private final Function<EditingDomain, Command> factory;

    QuickFix(String name, LocalizedText label, Function<EditingDomain, Command> factory) {
        this.name = name;
        this.label = label;
        this.factory = factory;
    }

    /** @return the name of the fix within its rule; its text is under {@code RULE.fix.NAME} */
    public String name() {
        return name;
    }

    /** @return what the fix does, as a button says it */
    public String label(Locale locale) {
        return label.in(locale);
    }

    /**
     * Makes the command; the model changes only when the caller executes it on the command stack of the case.
     *
     * @param domain the editing domain of the case
     * @return the command, never null; not executable when the model changed so much that the fix makes no sense
     */
    public Command command(EditingDomain domain) {
        return factory.apply(domain);
    }
}
