// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.form.FormPage;
import org.sasae.ui.MarginNote;
import org.sasae.ui.OpenCase;
import org.sasae.validation.Finding;

/** What the rules and the notes in the margin say about a case, found by the place it is about. Immutable. */
public final class CaseMarks {

    /** Nothing to say. */
    public static final CaseMarks NONE = new CaseMarks(List.of(), List.of(), Locale.ROOT);

    private final ByPlace<Mark> found = new ByPlace<>();
    private final ByPlace<MarginNote> notes = new ByPlace<>();
    private final Locale locale;

    /**
     * Sorts what is said by place.
     *
     * @param findings what the rules say, in any order, not null
     * @param said     the notes, the most important first, not null
     * @param locale   language of messages, not null
     */
    public CaseMarks(List<Finding> findings, List<MarginNote> said, Locale locale) {
        this.locale = locale;
        findings.forEach(each -> found.add(each.subject(), each.feature().orElse(null),
                new Mark(each.severity(), each.message(locale))));
        said.forEach(each -> notes.add(each.element(), each.feature(), each));
    }

    private CaseMarks(List<Placed> marks, Locale locale) {
        this.locale = locale;
        marks.forEach(each -> found.add(each.subject(), each.feature(), each.mark()));
    }

    /**
     * A mark and its place.
     *
     * @param subject the object it is about, not null
     * @param feature one of its features, null for the object as a whole
     * @param mark    what is said, not null
     */
    public record Placed(EObject subject, EStructuralFeature feature, Mark mark) {
    }

    /**
     * Sorts marks of something else than a case by place.
     *
     * @param marks  in any order, not null
     * @param locale language of messages, not null
     * @return the marks
     */
    public static CaseMarks placed(List<Placed> marks, Locale locale) {
        return new CaseMarks(marks, locale);
    }

    /**
     * Sorts what is said about an open case at present.
     *
     * @param openCase the case, not null
     * @param locale   language of messages, not null
     * @return the marks
     */
    public static CaseMarks of(OpenCase openCase, Locale locale) {
        return new CaseMarks(openCase.findings(), openCase.notes(), locale);
    }

    /**
     * Gives what the rules say about a field.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features; null for what is said about the object as a whole
     * @return the marks, never null
     */
    public List<Mark> of(EObject owner, EStructuralFeature feature) {
        return found.at(owner, feature);
    }

    /**
     * Gives the notes about an element and its fields, without those about what it holds.
     *
     * @param owner an object of the case, not null
     * @return the notes, the most important first, never null
     */
    public List<MarginNote> notesOf(EObject owner) {
        return notes.within(owner).stream().filter(note -> note.element() == owner).toList();
    }

    /**
     * Gives the notes about a field.
     *
     * @param owner   an object of the case, not null
     * @param feature one of its features
     * @return the notes, the most important first, never null
     */
    public List<MarginNote> notes(EObject owner, EStructuralFeature feature) {
        return notes.at(owner, feature);
    }

    /**
     * Gives what the rules say about a page.
     *
     * @param page a page of the case editor, not null
     * @return the marks, never null
     */
    public List<Mark> below(FormPage page) {
        return found.below(page);
    }

    /**
     * Gives the notes about a page.
     *
     * @param page a page of the case editor, not null
     * @return the notes, the most important first, never null
     */
    public List<MarginNote> notesBelow(FormPage page) {
        return notes.below(page);
    }

    /**
     * Gives what the rules say about an element and all it holds.
     *
     * @param element an object of the case, not null
     * @return the marks, never null
     */
    public List<Mark> within(EObject element) {
        return found.within(element);
    }

    /**
     * Gives the notes about an element and all it holds.
     *
     * @param element an object of the case, not null
     * @return the notes, the most important first, never null
     */
    public List<MarginNote> notesWithin(EObject element) {
        return notes.within(element);
    }

    /**
     * Says everything about an element and all it holds in words, one a line.
     *
     * @param element an object of the case, not null
     * @return empty where nothing is said
     */
    public String sentences(EObject element) {
        return sentences(found.within(element), notes.within(element));
    }

    /**
     * Says everything about a page in words, one a line.
     *
     * @param page a page, not null
     * @return empty where nothing is said
     */
    public String sentences(FormPage page) {
        return sentences(found.below(page), notes.below(page));
    }

    private String sentences(List<Mark> marks, List<MarginNote> said) {
        List<String> lines = new ArrayList<>();
        Stream.concat(Stream.of(Mark.sentences(marks, locale)), said.stream().map(MarginNote::sentence))
                .filter(each -> !each.isEmpty()).distinct().forEach(lines::add);
        return String.join("\n", lines);
    }
}
