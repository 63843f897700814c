// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;

/** What the rules say about the objects of a picture. */
public final class Marks {

    private final Map<EObject, List<Finding>> found = new IdentityHashMap<>();
    private final Locale locale;

    /**
     * Sorts findings by object.
     *
     * @param findings in any order, not null
     * @param locale the language, not null
     */
    public Marks(List<Finding> findings, Locale locale) {
        this.locale = locale;
        findings.forEach(each -> found.computeIfAbsent(each.subject(), key -> new ArrayList<>()).add(each));
    }

    /**
     * Gives the worst that is said about an object.
     *
     * @param element the object, not null
     * @return how serious it is, empty where nothing is said
     */
    public Optional<Severity> worst(EObject element) {
        return found.getOrDefault(element, List.of()).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /**
     * Gives what is said about an object.
     *
     * @param element the object, not null
     * @return the sentences
     */
    public List<String> messages(EObject element) {
        return found.getOrDefault(element, List.of()).stream().map(each -> each.message(locale)).distinct().toList();
    }
}
