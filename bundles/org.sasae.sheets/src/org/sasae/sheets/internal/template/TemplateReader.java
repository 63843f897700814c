// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.sasae.sheets.internal.template.CellStyle.Align;
import org.sasae.sheets.internal.template.CellStyle.VerticalAlign;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet template from XML. {@code docs/sheets.md} describes its elements. */
public final class TemplateReader {

    private static final Map<String, double[]> PAPERS = Map.of(
            "A3", new double[] {297, 420},
            "A4", new double[] {210, 297},
            "B4", new double[] {257, 364},
            "B5", new double[] {182, 257});

    private final Map<String, CellStyle> styles = new HashMap<>();

    /**
     * Reads a template.
     *
     * @param in XML without a document type, not null; not closed here
     * @return the template, never null
     * @throws IOException when the XML cannot be read
     * @throws TemplateException when it is not a template
     */
    public Template read(InputStream in) throws IOException {
        Element root = parse(in);
        require(root, "sheet");
        for (Element style : children(root, "style")) {
            styles.put(attribute(style, "name", ""), style(style, CellStyle.PLAIN));
        }
        List<Template.Page> pages = new ArrayList<>();
        for (Element child : children(root)) {
            switch (child.getTagName()) {
                case "page", "flow" -> pages.add(page(child));
                case "style" -> {
                    continue;
                }
                default -> throw unexpected(child);
            }
        }
        if (pages.isEmpty()) {
            throw new TemplateException("<sheet>: <page>, <flow>");
        }
        return new Template(attribute(root, "title", ""), pages);
    }

    private static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler would print to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new TemplateException(e.getMessage());
        }
    }

    private Template.Page page(Element e) {
        String paper = attribute(e, "paper", "A4");
        double[] format = PAPERS.get(paper);
        if (format == null) {
            throw new TemplateException("<" + e.getTagName() + " paper=\"" + paper + "\">");
        }
        boolean landscape = Boolean.parseBoolean(attribute(e, "landscape", "false"));
        double[] margins = numbers(attribute(e, "margin", "12")).stream().mapToDouble(Double::doubleValue).toArray();
        return new Template.Page(e.getTagName().equals("flow"), attribute(e, "each", null), attribute(e, "as", null),
                landscape ? format[1] : format[0], landscape ? format[0] : format[1],
                margins[0], margins[margins.length - 1],
                number(e, "size", 9), number(e, "smallest", 5), blocks(e));
    }

    private List<Template.Block> blocks(Element parent) {
        List<Template.Block> blocks = new ArrayList<>();
        for (Element child : children(parent)) {
            switch (child.getTagName()) {
                case "grid" -> blocks.add(grid(child));
                case "split" -> blocks.add(new Template.Split(children(child, "part").stream()
                        .map(part -> new Template.Part(number(part, "width", 1), blocks(part))).toList()));
                default -> throw unexpected(child);
            }
        }
        return blocks;
    }

    private Template.Grid grid(Element e) {
        return new Template.Grid(numbers(attribute(e, "columns", "1")), rows(e), (int) number(e, "side", 1));
    }

    private List<Template.RowNode> rows(Element parent) {
        List<Template.RowNode> rows = new ArrayList<>();
        for (Element child : children(parent)) {
            switch (child.getTagName()) {
                case "row" -> rows.add(new Template.Row(number(child, "h", 6), number(child, "grow", 0),
                        Boolean.parseBoolean(attribute(child, "header", "false")), cells(child)));
                case "each" -> rows.add(each(child));
                case "cell" -> {
                    continue;
                }
                default -> throw unexpected(child);
            }
        }
        return rows;
    }

    private Template.Each each(Element e) {
        return new Template.Each(required(e, "of"), required(e, "as"), (int) number(e, "min", 0),
                (int) number(e, "empty", 0), number(e, "h", 6), number(e, "grow", 0), cells(e), rows(e));
    }

    private List<Template.Cell> cells(Element parent) {
        return children(parent, "cell").stream().map(this::cell).toList();
    }

    private Template.Cell cell(Element e) {
        String name = attribute(e, "class", null);
        CellStyle base = name == null ? CellStyle.PLAIN : styles.get(name);
        if (base == null) {
            throw new TemplateException("<cell class=\"" + name + "\">");
        }
        return new Template.Cell((int) number(e, "span", 1), (int) number(e, "rows", 1), style(e, base),
                attribute(e, "label", null), inlines(e));
    }

    private static CellStyle style(Element e, CellStyle base) {
        return new CellStyle(number(e, "scale", base.scale()),
                Align.valueOf(upper(attribute(e, "align", base.align().name()))),
                VerticalAlign.valueOf(upper(attribute(e, "valign", base.valign().name()))),
                attribute(e, "borders", base.borders()),
                number(e, "fill", base.fill()),
                Boolean.parseBoolean(attribute(e, "fixed", Boolean.toString(base.fixed()))));
    }

    private List<Template.Inline> inlines(Element parent) {
        List<Template.Inline> inlines = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element e) {
                inlines.add(inline(e));
            } else if (node.getNodeType() == Node.TEXT_NODE && !words(node.getTextContent()).isEmpty()) {
                inlines.add(new Template.Words(words(node.getTextContent())));
            }
        }
        return inlines;
    }

    private Template.Inline inline(Element e) {
        return switch (e.getTagName()) {
            case "br" -> new Template.Words("\n");
            case "t" -> new Template.Label(required(e, "id"), words(e.getTextContent()));
            case "ring" -> new Template.Ring(required(e, "p"), inlines(e));
            case "v" -> new Template.Value(required(e, "p"), attribute(e, "blank", ""));
            case "choice", "tick" -> new Template.Choice(required(e, "p"),
                    Arrays.asList(attribute(e, "is", "true").split(" ")),
                    e.getTagName().equals("choice"), attribute(e, "id", null), words(e.getTextContent()));
            case "lines" -> new Template.Lines(required(e, "of"), required(e, "as"),
                    attribute(e, "separator", "\n"), inlines(e));
            case "when", "unless" -> new Template.When(required(e, "p"), e.getTagName().equals("when"), inlines(e));
            case "picture" -> new Template.Picture(required(e, "id"));
            default -> throw unexpected(e);
        };
    }

    /** Line ends and indentation of the XML are no contents; a wide space is. */
    private static String words(String text) {
        return text.lines().map(line -> line.replaceAll("^[ \\t]+|[ \\t]+$", "")).reduce("", String::concat);
    }

    private static List<Double> numbers(String text) {
        try {
            return Arrays.stream(text.strip().split("\\s+")).map(Double::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new TemplateException(text);
        }
    }

    private static double number(Element e, String name, double otherwise) {
        String text = attribute(e, name, null);
        if (text == null) {
            return otherwise;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw new TemplateException("<" + e.getTagName() + " " + name + "=\"" + text + "\">");
        }
    }

    private static String attribute(Element e, String name, String otherwise) {
        return e.hasAttribute(name) ? e.getAttribute(name) : otherwise;
    }

    private static String required(Element e, String name) {
        if (!e.hasAttribute(name)) {
            throw new TemplateException("<" + e.getTagName() + " " + name + "=…>");
        }
        return e.getAttribute(name);
    }

    private static void require(Element e, String name) {
        if (!e.getTagName().equals(name)) {
            throw unexpected(e);
        }
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static TemplateException unexpected(Element e) {
        Node parent = e.getParentNode();
        return new TemplateException("<" + parent.getNodeName() + "> … <" + e.getTagName() + ">");
    }
}
