// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.xml.sax.Attributes;

/** Builds an {@link UnknownElement} from the events of the parser. */
final class UnknownElementReader {

    /** Prefixes that every case file declares the same way; the others are declared where they are used. */
    private static final Set<String> ALWAYS_THERE = Set.of("xmi", "xsi", "xml", "xmlns", "care");

    private final Deque<UnknownElement> open = new ArrayDeque<>();
    private UnknownElement root;

    void start(String name, Attributes attributes) {
        UnknownElement element = new UnknownElement(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attributes.put(attributes.getQName(i), attributes.getValue(i));
        }
        if (root == null) {
            root = element;
        } else {
            open.element().children.add(element);
        }
        open.push(element);
    }

    void text(char[] chars, int start, int length) {
        open.element().addText(new String(chars, start, length));
    }

    /** Ends the innermost element; true when that was the outermost one. */
    boolean end() {
        open.pop();
        return open.isEmpty();
    }

    /**
     * The element, with declarations for the prefixes it uses but does not declare itself.
     *
     * @param uriOfPrefix what a prefix stands for around the element; null for a prefix that is not declared
     */
    UnknownElement finish(UnaryOperator<String> uriOfPrefix) {
        Set<String> used = new TreeSet<>();
        collectPrefixes(root, used);
        used.removeAll(ALWAYS_THERE);
        for (String prefix : used) {
            String uri = uriOfPrefix.apply(prefix);
            if (uri != null) {
                root.attributes.putIfAbsent("xmlns:" + prefix, uri);
            }
        }
        return root;
    }

    private static void collectPrefixes(UnknownElement element, Set<String> prefixes) {
        addPrefix(element.name, prefixes);
        for (Map.Entry<String, String> attribute : element.attributes.entrySet()) {
            addPrefix(attribute.getKey(), prefixes);
            if (attribute.getKey().endsWith(":type")) {
                addPrefix(attribute.getValue(), prefixes);
            }
        }
        for (Object child : element.children) {
            if (child instanceof UnknownElement e) {
                collectPrefixes(e, prefixes);
            }
        }
    }

    private static void addPrefix(String name, Set<String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            prefixes.add(name.substring(0, colon));
        }
    }
}
