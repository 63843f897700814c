// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.sasae.core.text.ContributorTexts;
import org.sasae.core.text.LocalizedText;

/** Reads attributes of extensions; a wrong value is named in a log line and left out, it never stops the others. */
final class ExtensionElements {

    private static final System.Logger LOG = System.getLogger(ExtensionElements.class.getName());

    private ExtensionElements() {
    }

    static <T> List<T> read(IExtensionRegistry registry, String point, Function<IConfigurationElement, T> reader) {
        List<T> result = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            if (element.getAttribute("id") == null) {
                complain(element, "id");
            } else {
                result.add(reader.apply(element));
            }
        }
        return result;
    }

    static LocalizedText text(IConfigurationElement root, String key) {
        String baseName = root.getAttribute("messages");
        return ContributorTexts.of(root, baseName).localized(key);
    }

    static <E extends Enum<E>> Optional<E> constant(IConfigurationElement element, String attribute, Class<E> type) {
        String value = element.getAttribute(attribute);
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(value)).findFirst();
        if (found.isEmpty()) {
            complain(element, attribute);
        }
        return found;
    }

    static Optional<Integer> number(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value != null && value.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(value));
        }
        complain(element, attribute);
        return Optional.empty();
    }

    /** Whether all these attributes are there. */
    static boolean has(IConfigurationElement element, String... attributes) {
        for (String attribute : attributes) {
            if (element.getAttribute(attribute) == null) {
                complain(element, attribute);
                return false;
            }
        }
        return true;
    }

    private static void complain(IConfigurationElement element, String attribute) {
        LOG.log(System.Logger.Level.WARNING, "{0}: <{1}> has no usable {2} ({3})", element.getContributor().getName(),
                element.getName(), attribute, element.getAttribute(attribute));
    }
}
