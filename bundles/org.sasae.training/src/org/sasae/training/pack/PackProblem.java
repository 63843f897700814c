// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.List;
import java.util.Locale;
import org.sasae.core.text.Texts;

/**
 * Something that is wrong with a pack.
 *
 * @param severity whether the pack can be used
 * @param file     name of the file within the pack, with {@code /} between folders; empty for the pack as a whole
 * @param line     line in the file, counted from 1; 0 when unknown
 * @param key      which problem; a key of our messages
 * @param values   what is named in the message
 */
public record PackProblem(Severity severity, String file, int line, String key, List<String> values) {

    private static final Texts TEXTS = Texts.beside(PackProblem.class);

    /** How bad it is. */
    public enum Severity {
        /** The pack, or the part, cannot be used. */
        ERROR,
        /** It works, but an author should look at it. */
        WARNING
    }

    /** Makes the values unmodifiable. */
    public PackProblem {
        values = List.copyOf(values);
    }

    static PackProblem error(String file, int line, String key, String... values) {
        return new PackProblem(Severity.ERROR, file, line, key, List.of(values));
    }

    static PackProblem warning(String file, int line, String key, String... values) {
        return new PackProblem(Severity.WARNING, file, line, key, List.of(values));
    }

    /** Whether the pack, or the part, cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The sentence alone: what is wrong and what to do. */
    public String message(Locale locale) {
        return TEXTS.format("problem." + key, locale, values);
    }

    /** The place and the sentence, as in {@code tasks.yaml:12: …}. */
    public String text(Locale locale) {
        String place = file.isEmpty() ? "" : line == 0 ? file + ": " : file + ":" + line + ": ";
        return place + message(locale);
    }
}
