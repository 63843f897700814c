// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.language.Word;
import org.sasae.language.WordReader;
import org.sasae.model.care.IcfFactor;
import org.sasae.training.internal.Prose;
import org.sasae.training.model.Fact;

/** Whether what a learner wrote speaks of something, whatever the inflection. */
final class Meaning {

    private static final WordReader READER = WordReader.standard();
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Meaning() {
    }

    /** A text with the place it stands at. */
    record Written(EObject element, EStructuralFeature feature, String text) {
    }

    /** All texts of an element and of what it contains, without codes and identifiers. */
    static List<Written> texts(EObject element) {
        List<Written> texts = new ArrayList<>();
        addTexts(element, texts);
        element.eAllContents().forEachRemaining(child -> addTexts(child, texts));
        return texts;
    }

    private static void addTexts(EObject element, List<Written> texts) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (Prose.isProse(attribute) && element.eGet(attribute) instanceof String text && !text.isBlank()) {
                texts.add(new Written(element, attribute, text));
            }
        }
    }

    /** The texts that paths lead to. */
    static List<Written> texts(Collection<String> paths, EObject root) {
        List<Written> texts = new ArrayList<>();
        for (String path : paths) {
            for (ModelPath.Hit hit : ModelPath.of(path).hits(root)) {
                if (hit.feature() == null) {
                    texts.addAll(texts(hit.element()));
                } else {
                    texts.add(new Written(hit.element(), hit.feature(), String.valueOf(hit.value())));
                }
            }
        }
        return texts;
    }

    /**
     * Whether a text has a wording. The parts of a wording, separated by spaces, must all be in it, either as they stand
     * or as words in whatever form. A number counts as it stands and as a whole: 50m is not in 150m.
     */
    static boolean mentions(String text, String wording) {
        String normal = WordReader.normal(text);
        Set<String> bases = null;
        for (String part : WordReader.normal(wording).split("\\s+")) {
            if (stands(part, normal)) {
                continue;
            }
            if (DIGIT.matcher(part).find()) {
                return false;
            }
            bases = bases == null ? bases(text) : bases;
            Set<String> wanted = bases(part);
            if (wanted.isEmpty() || !bases.containsAll(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String part, String text) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            if (!isWithinNumber(text, at) && !isWithinNumber(text, at + part.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinNumber(String text, int between) {
        return between > 0 && between < text.length() && Character.isDigit(text.charAt(between - 1))
                && Character.isDigit(text.charAt(between));
    }

    private static Set<String> bases(String text) {
        return READER.words(text).stream().filter(word -> word.kind().isContent()).map(Word::base)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Where one of several wordings is found first. */
    static Optional<Written> find(Collection<Written> texts, Collection<String> wordings) {
        return texts.stream().filter(text -> wordings.stream().anyMatch(wording -> mentions(text.text(), wording)))
                .findFirst();
    }

    /** Where a fact is found: in the words, or by a link to one of its factors. */
    static Optional<Written> find(Fact fact, Collection<String> paths, EObject root) {
        Optional<Written> inWords = find(texts(paths, root), fact.getWords());
        return inWords.isPresent() || fact.getFactors().isEmpty() ? inWords : linked(fact.getFactors(), paths, root);
    }

    private static Optional<Written> linked(Collection<String> factorIds, Collection<String> paths, EObject root) {
        for (String path : paths) {
            for (ModelPath.Hit hit : ModelPath.of(path).hits(root)) {
                Optional<Written> found = hit.feature() == null ? linked(factorIds, hit.element()) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Written> linked(Collection<String> factorIds, EObject element) {
        List<EObject> all = new ArrayList<>();
        all.add(element);
        element.eAllContents().forEachRemaining(all::add);
        for (EObject candidate : all) {
            EClass type = candidate.eClass();
            for (EReference reference : type.getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isMany()
                        && ((List<?>) candidate.eGet(reference)).stream().anyMatch(target -> isOneOf(target, factorIds))) {
                    return Optional.of(new Written(candidate, reference, ""));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(Object target, Collection<String> ids) {
        return target instanceof IcfFactor factor && ids.contains(id(factor));
    }

    private static String id(EObject object) {
        return object.eResource() == null ? "" : object.eResource().getURIFragment(object);
    }
}
