// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Locale;

import picocli.CommandLine.Option;

/** The option that chooses the language of what a command prints. */
final class Language {

    /** Name of the option. */
    static final String OPTION = "--lang";

    /** The languages we speak. */
    enum Choice {
        ja, en
    }

    @Option(names = OPTION, descriptionKey = "option.lang", paramLabel = "ja|en")
    private Choice choice;

    /** The language asked for, else that of the running platform; never null. */
    Locale locale() {
        return choice == null ? standard() : Locale.of(choice.name());
    }

    /** Finds the language in the raw arguments, since even help and errors are to be in it. */
    static Locale in(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = null;
            if (arguments[i].startsWith(OPTION + "=")) {
                value = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                value = arguments[i + 1];
            }
            for (Choice known : Choice.values()) {
                if (known.name().equals(value)) {
                    return Locale.of(value);
                }
            }
        }
        return standard();
    }

    private static Locale standard() {
        return Locale.of(Locale.getDefault().getLanguage().equals("en") ? "en" : "ja");
    }
}
