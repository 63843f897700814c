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
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sasae.ui.MarginNote;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;

/** What the rules and the notes in the margin say about the objects of a picture. */
public final class Marks {

    private final Map<EObject, List<Finding>> found = new IdentityHashMap<>();
    private final Map<EObject, List<MarginNote>> notes = new IdentityHashMap<>();
    private final Locale locale;

    /**
     * Sorts what is said by object.
     *
     * @param findings what the rules say, in any order, not null
     * @param said the notes, the most important first, not null
     * @param locale the language, not null
     */
    public Marks(List<Finding> findings, List<MarginNote> said, Locale locale) {
        this.locale = locale;
        said.forEach(each -> notes.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
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
     * Gives the most important note about an object.
     *
     * @param element the object, not null
     * @return the note, empty where there is none
     */
    public Optional<MarginNote> note(EObject element) {
        return notes.getOrDefault(element, List.of()).stream().findFirst();
    }

    /**
     * Gives what is said about an object.
     *
     * @param element the object, not null
     * @return the sentences
     */
    public List<String> messages(EObject element) {
        return Stream.concat(found.getOrDefault(element, List.of()).stream().map(each -> each.message(locale)),
                notes.getOrDefault(element, List.of()).stream().map(MarginNote::sentence)).distinct().toList();
    }
}
