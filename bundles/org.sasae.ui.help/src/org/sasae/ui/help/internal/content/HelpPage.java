// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal.content;

import java.util.List;
import java.util.Objects;

/**
 * A page of the help as running text, with what stands where in it. Knows nothing of widgets.
 *
 * @param href  where the page lies, such as {@code /org.sasae.help/html/plan.html}; empty for a list made by the program
 * @param title heading of the page, not null
 * @param text  the whole text, lines separated by {@code \n}, not null
 * @param spans what is more than plain text, in order
 * @param lines what each line is, in order, one for each line of the text
 */
public record HelpPage(String href, String title, String text, List<Span> spans, List<LineKind> lines) {

    public HelpPage {
        Objects.requireNonNull(href);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        spans = List.copyOf(spans);
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum LineKind {
        /** Title of the page. */
        TITLE,
        /** Heading of a part. */
        HEADING,
        /** A paragraph. */
        TEXT,
        /** An item of a list, its mark included. */
        ITEM,
        /** A row of a table, its cells separated by tabs. */
        ROW,
        /** A picture. */
        PICTURE
    }

    /** What a piece of text is. */
    public enum SpanKind {
        /** Important words. */
        STRONG,
        /** A key of the keyboard, or something to type. */
        KEY,
        /** Leads to the target. */
        LINK,
        /** One character that stands for the picture at the target. */
        PICTURE
    }

    /**
     * A piece of text.
     *
     * @param start  first character
     * @param length number of characters
     * @param kind   what it is, not null
     * @param target of links and pictures, with the words for a picture after a line break; else empty, not null
     */
    public record Span(int start, int length, SpanKind kind, String target) {

        /** {@return the first character behind the piece} */
        public int end() {
            return start + length;
        }
    }

    /** {@return the links in order} */
    public List<Span> links() {
        return spans.stream().filter(span -> span.kind() == SpanKind.LINK).toList();
    }
}
