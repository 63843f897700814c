// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sasae.core.files.CaseFileProblem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A file as a tree that migrations can change, in which each element remembers its line. Built from the events of the
 * parser and played back as the same events.
 */
final class LineDocument extends DefaultHandler {

    private static final String PLACE = "place";

    private final Document document;
    private final ElementGuard guard;
    private Node current;
    private Locator locator;

    LineDocument(ElementGuard guard) {
        this.guard = guard;
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime cannot make XML documents", e);
        }
        current = document;
    }

    Document document() {
        return document;
    }

    @Override
    public void setDocumentLocator(Locator parserLocator) {
        locator = parserLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        guard.start(qName, (kind, detail) ->
                CaseFileProblem.at(kind, locator.getLineNumber(), locator.getColumnNumber(), detail));
        Element element = document.createElement(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        element.setUserData(PLACE, new LocatorImpl(locator), null);
        current = current.appendChild(element);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        guard.end();
        current = current.getParentNode();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        current.appendChild(document.createTextNode(new String(chars, start, length)));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Plays the tree back. */
    void replay(ContentHandler handler) throws SAXException {
        LocatorImpl place = new LocatorImpl();
        handler.setDocumentLocator(place);
        handler.startDocument();
        replay(document.getDocumentElement(), handler, place);
        handler.endDocument();
    }

    private static void replay(Element element, ContentHandler handler, LocatorImpl place) throws SAXException {
        if (element.getUserData(PLACE) instanceof Locator original) {
            place.setLineNumber(original.getLineNumber());
            place.setColumnNumber(original.getColumnNumber());
        }
        AttributesImpl attributes = new AttributesImpl();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.addAttribute("", "", nodes.item(i).getNodeName(), "CDATA", nodes.item(i).getNodeValue());
        }
        handler.startElement("", "", element.getTagName(), attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                replay(inner, handler, place);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                char[] chars = child.getNodeValue().toCharArray();
                handler.characters(chars, 0, chars.length);
            }
        }
        handler.endElement("", "", element.getTagName());
    }
}
