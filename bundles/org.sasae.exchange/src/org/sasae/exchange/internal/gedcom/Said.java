// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sasae.core.text.Texts;
import org.sasae.exchange.gedcom.GedcomProblem;
import org.sasae.exchange.gedcom.GedcomProblem.Severity;

/** What there is to say about a file. A broken file may have a mistake in every line, so no more than some are kept. */
public final class Said {

    private static final Texts TEXTS = Texts.beside(Said.class);
    private static final int MOST = 100;

    private final List<GedcomProblem> problems = new ArrayList<>();
    private final Locale locale;
    private int more;

    /** Begins with nothing said. */
    public Said(Locale locale) {
        this.locale = locale;
    }

    /** Says why nothing can be done. */
    public void error(int line, String key, Object... values) {
        say(Severity.ERROR, line, key, values);
    }

    /** Says what was taken over differently or not at all. */
    public void warning(int line, String key, Object... values) {
        say(Severity.WARNING, line, key, values);
    }

    /** Says what the format has no place for. */
    public void note(String key, Object... values) {
        say(Severity.NOTE, 0, key, values);
    }

    /** {@return all that was said, the last entry counting what was not kept} */
    public List<GedcomProblem> problems() {
        List<GedcomProblem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new GedcomProblem(Severity.WARNING, 0, text("more", more)));
        }
        return List.copyOf(all);
    }

    private void say(Severity severity, int line, String key, Object... values) {
        if (problems.size() < MOST) {
            problems.add(new GedcomProblem(severity, line, text(key, values)));
        } else {
            more++;
        }
    }

    /** {@return the language} */
    Locale locale() {
        return locale;
    }

    /** {@return a text in the language, with values in it} */
    public String text(String key, Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            words.add(String.valueOf(value));
        }
        return TEXTS.format(key, locale, words);
    }
}
