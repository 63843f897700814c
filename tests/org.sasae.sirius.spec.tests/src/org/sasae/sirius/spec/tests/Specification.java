// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An {@code .odesign} file as XML, with its references between parts resolved. */
final class Specification {

    private static final String PLUGIN = "platform:/plugin/";
    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

    private final Element root;

    private Specification(Element root) {
        this.root = root;
    }

    static Specification read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Specification parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Specification(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Element root() {
        return root;
    }

    /** All parts, the root first. */
    Stream<Element> all() {
        return below(root);
    }

    static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(Specification::below));
    }

    static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element element, String... names) {
        return children(element).filter(child -> Arrays.asList(names).contains(child.getTagName()));
    }

    static Optional<Element> parent(Element element) {
        Node parent = element.getParentNode();
        return parent instanceof Element holder ? Optional.of(holder) : Optional.empty();
    }

    /** The part itself and those around it, inmost first. */
    static Stream<Element> around(Element element) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, each -> parent(each.get())).map(Optional::get);
    }

    static Optional<Element> around(Element element, String name) {
        return around(element).filter(each -> each.getTagName().equals(name)).findFirst();
    }

    /** The kind of a part without the prefix of its package, empty when the file does not say. */
    static String kind(Element element) {
        String type = element.getAttribute("xsi:type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** The texts of the references of a feature, in an attribute or, into another file, in parts of their own. */
    static List<String> references(Element element, String feature) {
        String value = element.getAttribute(feature);
        return value.isBlank() ? children(element, feature).map(each -> each.getAttribute("href"))
                .filter(href -> !href.isEmpty()).toList() : Arrays.asList(value.split(" (?=//@)"));
    }

    /** The parts that an attribute names, without those that do not exist. */
    List<Element> named(Element element, String attribute) {
        return references(element, attribute).stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** The parts that name a part in an attribute. */
    List<Element> naming(Element element, String attribute) {
        return all().filter(each -> named(each, attribute).contains(element)).toList();
    }

    /** Follows a reference, also into the specification of another plug-in. */
    Optional<Element> find(String reference) {
        if (reference.startsWith(PLUGIN)) {
            int hash = reference.indexOf('#');
            Path file = Repository.folder("bundles").resolve(reference.substring(PLUGIN.length(), hash));
            try {
                return Files.exists(file) ? read(file).find(reference.substring(hash + 1)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Optional<Element> at = Optional.of(root);
        List<String> segments = new ArrayList<>(Arrays.asList(reference.substring(2).split("/(?=@)")));
        for (String segment : segments) {
            at = at.flatMap(holder -> step(holder, segment));
        }
        return at;
    }

    private static Optional<Element> step(Element holder, String segment) {
        Matcher matcher = SEGMENT.matcher(segment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Element> candidates = children(holder, matcher.group(1)).toList();
        if (matcher.group(2) != null) {
            String name = matcher.group(2).replace("%20", " ");
            return candidates.stream().filter(each -> each.getAttribute("name").equals(name)).findFirst();
        }
        int index = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return index < candidates.size() ? Optional.of(candidates.get(index)) : Optional.empty();
    }

    /** Says where a part is, for messages. */
    static String place(Element element) {
        List<String> names = around(element).filter(each -> each.getParentNode() instanceof Element)
                .map(each -> each.getTagName() + (each.hasAttribute("name") ? " " + each.getAttribute("name") : ""))
                .toList();
        return String.join(" in ", names);
    }
}
