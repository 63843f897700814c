// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.sasae.ui.help.internal.content.HelpPage.LineKind;
import org.sasae.ui.help.internal.content.HelpPage.SpanKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a page of the help, written in XHTML. Understood are the elements that running text needs: headings, paragraphs,
 * lists, tables, pictures, links, {@code strong}, {@code em}, {@code kbd} and {@code code}; of others only the text.
 */
public final class PageReader {

    private final String href;
    private final PageBuilder builder = new PageBuilder();
    private String title = "";
    private int item;

    private PageReader(String href) {
        this.href = href;
    }

    /**
     * Reads a page.
     *
     * @param href    where the page lies, as the table of contents names it, not null
     * @param content the page, not null, closed by the caller
     * @return the page
     * @throws IOException where it cannot be read or is no XHTML
     */
    public static HelpPage read(String href, InputStream content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            Document document = parser.parse(new InputSource(content));
            PageReader reader = new PageReader(href);
            reader.blocks(document.getDocumentElement());
            return reader.builder.page(href, reader.title);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(href, e);
        }
    }

    private void blocks(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                block(element);
            }
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
        case "title" -> title = element.getTextContent().strip();
        case "head", "html", "body", "div", "table", "tbody", "ul", "dl" -> blocks(element);
        case "ol" -> {
            item = 1;
            blocks(element);
            item = 0;
        }
        case "h1" -> line(LineKind.TITLE, element);
        case "h2", "h3" -> line(LineKind.HEADING, element);
        case "li" -> {
            builder.line(LineKind.ITEM);
            builder.mark(item > 0 ? item++ + ". " : "・");
            inline(element);
        }
        case "tr" -> row(element);
        case "img" -> picture(element);
        default -> line(LineKind.TEXT, element);
        }
    }

    private void line(LineKind kind, Element element) {
        if (element.getElementsByTagName("img").item(0) instanceof Element picture) {
            picture(picture);
            return;
        }
        builder.line(kind);
        inline(element);
    }

    private void picture(Element element) {
        builder.picture(resolve(element.getAttribute("src")), element.getAttribute("alt"));
    }

    private void row(Element element) {
        builder.line(LineKind.ROW);
        boolean first = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                if (!first) {
                    builder.mark("\t");
                }
                first = false;
                int start = builder.position();
                inline(cell);
                if (cell.getTagName().equals("th")) {
                    builder.span(start, SpanKind.STRONG, "");
                }
            }
        }
    }

    private void inline(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                builder.words(words.getData());
            } else if (child instanceof Element piece) {
                int start = builder.position();
                inline(piece);
                switch (piece.getTagName()) {
                case "a" -> builder.span(start, SpanKind.LINK, resolve(piece.getAttribute("href")));
                case "strong", "b", "em" -> builder.span(start, SpanKind.STRONG, "");
                case "kbd", "code" -> builder.span(start, SpanKind.KEY, "");
                default -> {
                }
                }
            }
        }
    }

    private String resolve(String target) {
        return target.startsWith(HelpLibrary.COMMAND) ? target : URI.create(href).resolve(target).toString();
    }
}
