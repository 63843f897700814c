// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An XML element that no installed metamodel knows, kept word for word. */
final class UnknownElement {

    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    /** Elements and texts ({@link String}) in their order. */
    final List<Object> children = new ArrayList<>();

    UnknownElement(String name) {
        this.name = name;
    }

    void addText(String text) {
        int last = children.size() - 1;
        if (last >= 0 && children.get(last) instanceof String before) {
            children.set(last, before + text);
        } else {
            children.add(text);
        }
    }

    boolean hasElements() {
        return children.stream().anyMatch(UnknownElement.class::isInstance);
    }

    /** All texts directly in this element. */
    String text() {
        return children.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining());
    }

    /** Whether text and elements are mixed, so that white space must stay as it is. */
    boolean isMixed() {
        return hasElements() && !text().isBlank();
    }

    /** Whether an object in here has the id. */
    boolean containsId(String id) {
        return id.equals(attributes.get("xmi:id"))
                || children.stream().anyMatch(c -> c instanceof UnknownElement e && e.containsId(id));
    }
}
