// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.Locale;

/** A line on the terminal that says how far a long command is. Silent where nobody watches. */
final class Progress {

    private static final long NANOS_BETWEEN = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Sentences sentences;
    private long last = System.nanoTime();
    private boolean shown;

    Progress(Terminal terminal, Locale locale) {
        this.terminal = terminal;
        this.sentences = Sentences.in(locale);
    }

    /** Takes the line away before something else is printed. */
    void clear() {
        if (shown) {
            terminal.out().flush();
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
            shown = false;
        }
    }

    /** Says how many cases are done, a few times a second at most. */
    void show(int done) {
        long now = System.nanoTime();
        if (!terminal.interactive() || now - last < NANOS_BETWEEN) {
            return;
        }
        last = now;
        terminal.out().flush();
        terminal.err().print(CLEAR_LINE + sentences.get("check.progress", done));
        terminal.err().flush();
        shown = true;
    }

    /** Leaves a clean line behind. */
    void end() {
        clear();
    }
}
