// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sasae.ui.help.internal.content.HelpPage;
import org.sasae.ui.help.internal.content.HelpPage.LineKind;
import org.sasae.ui.help.internal.content.HelpPage.Span;
import org.sasae.ui.help.internal.content.HelpPage.SpanKind;
import org.sasae.ui.help.internal.content.PageReader;

/** Reading pages of the help. */
class PageReaderTest {

    private static HelpPage read(String body) throws IOException {
        String page = "<html><head><title>題</title></head><body>" + body + "</body></html>";
        return PageReader.read("/bundle/html/page.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void blocksBecomeLines() throws IOException {
        HelpPage page = read("<h1>題</h1><p>一つ目</p><ul><li>あ</li><li>い</li></ul><ol><li>う</li><li>え</li></ol>"
                + "<table><tr><th>鍵</th><td>値</td></tr></table><h2>次</h2>");

        assertEquals("題", page.title());
        assertEquals("題\n一つ目\n・あ\n・い\n1. う\n2. え\n鍵\t値\n次", page.text());
        assertEquals(List.of(LineKind.TITLE, LineKind.TEXT, LineKind.ITEM, LineKind.ITEM, LineKind.ITEM, LineKind.ITEM,
                LineKind.ROW, LineKind.HEADING), page.lines());
    }

    @Test
    void linesOfTheSourceJoinWithoutSpaceInJapaneseAndWithOneInEnglish() throws IOException {
        assertEquals("前の行次の行", read("<p>前の行\n次の行</p>").text());
        assertEquals("one line and the next", read("<p>one line\n  and the next</p>").text());
    }

    @Test
    void linksAndPicturesAreFoundFromThePage() throws IOException {
        HelpPage page = read("<p>見る <a href=\"other.html\">ほか</a></p><p><img src=\"../images/a.png\" alt=\"絵\"/></p>"
                + "<p><a href=\"command:org.example\">する</a></p>");

        assertEquals(List.of(new Span(3, 2, SpanKind.LINK, "/bundle/html/other.html"),
                new Span(6, 1, SpanKind.PICTURE, "/bundle/images/a.png\n絵"),
                new Span(8, 2, SpanKind.LINK, "command:org.example")), page.spans());
    }

    @Test
    void piecesNeverOverlap() throws IOException {
        HelpPage page = read("<p><strong><kbd>F1</kbd> で説明</strong> <a href=\"x.html\"><em>強い</em>リンク</a></p>");

        int end = 0;
        for (Span span : page.spans()) {
            assertTrue(span.start() >= end);
            end = span.end();
        }
        assertEquals(1, page.links().size());
    }

    @Test
    void aPageThatIsNoXhtmlIsRefused() {
        assertThrows(IOException.class, () -> read("<p>offen"));
    }
}
