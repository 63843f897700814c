// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal.content;

import java.util.ArrayList;
import java.util.List;

import org.sasae.ui.help.internal.content.HelpPage.LineKind;
import org.sasae.ui.help.internal.content.HelpPage.Span;
import org.sasae.ui.help.internal.content.HelpPage.SpanKind;

/** Puts a page together, line after line. */
public final class PageBuilder {

    private static final char PICTURE = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<LineKind> lines = new ArrayList<>();
    private boolean begun;

    /**
     * Begins a line.
     *
     * @param kind what it is, not null
     */
    public void line(LineKind kind) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(kind);
        begun = false;
    }

    /**
     * Adds words to the line. White space counts once, and not at all at the beginning of a line or where a line of the
     * source ends between two characters that are written without spaces.
     *
     * @param words not null
     */
    public void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) || c == '\u3000') {
                append(c);
                continue;
            }
            int end = i;
            boolean lineEnd = false;
            while (end < words.length() && Character.isWhitespace(words.charAt(end)) && words.charAt(end) != '\u3000') {
                lineEnd |= words.charAt(end) == '\n';
                end++;
            }
            boolean last = end == words.length();
            if (begun && !endsWithSpace() && !(lineEnd && (isWide(lastCharacter()) || !last && isWide(words.charAt(end))))) {
                append(' ');
            }
            i = end - 1;
        }
    }

    private void append(char c) {
        text.append(c);
        begun = true;
    }

    private char lastCharacter() {
        return text.charAt(text.length() - 1);
    }

    private boolean endsWithSpace() {
        return lastCharacter() == ' ' || lastCharacter() == '\t';
    }

    /** Japanese and Chinese characters and their punctuation, which have no spaces between words. */
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFF60';
    }

    /** Adds the mark of an item, or what separates cells, as it is. */
    public void mark(String mark) {
        text.append(mark);
    }

    /** {@return the place where the next character goes} */
    public int position() {
        return text.length();
    }

    /**
     * Marks what was added since a place. Pieces do not overlap: a link takes what lies in it, other pieces leave it.
     *
     * @param start  a former {@link #position()}
     * @param kind   what it is, not null
     * @param target where it leads, not null
     */
    public void span(int start, SpanKind kind, String target) {
        boolean filled = spans.stream().anyMatch(span -> span.start() >= start);
        if (filled && kind == SpanKind.LINK) {
            spans.removeIf(span -> span.start() >= start);
            filled = false;
        }
        if (text.length() > start && !filled) {
            spans.add(new Span(start, text.length() - start, kind, target));
        }
    }

    /**
     * Adds a line with a picture.
     *
     * @param path where the picture lies, not null
     * @param words what it shows, not null
     */
    public void picture(String path, String words) {
        line(LineKind.PICTURE);
        int start = position();
        text.append(PICTURE);
        span(start, SpanKind.PICTURE, path + '\n' + words);
    }

    /**
     * Adds a line with a link.
     *
     * @param kind   what the line is, not null
     * @param words  the words to click, not null
     * @param target where it leads, not null
     */
    public void link(LineKind kind, String words, String target) {
        line(kind);
        if (kind == LineKind.ITEM) {
            mark("・");
        }
        int start = position();
        words(words);
        span(start, SpanKind.LINK, target);
    }

    /**
     * Gives the page.
     *
     * @param href  where it lies, empty for none, not null
     * @param title its heading, not null
     * @return the page
     */
    public HelpPage page(String href, String title) {
        return new HelpPage(href, title, text.toString(), spans, lines);
    }
}
