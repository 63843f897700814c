// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.sasae.language.WordReader;
import org.sasae.training.model.Condition;

/** Whether an element fulfils the conditions of a pattern. */
final class Conditions {

    private Conditions() {
    }

    static boolean hold(List<Condition> conditions, EObject element) {
        return conditions.stream().allMatch(condition -> holds(condition, element));
    }

    private static boolean holds(Condition condition, EObject element) {
        List<ModelPath.Hit> hits = ModelPath.of(condition.getPath()).hits(element);
        List<String> values = condition.getValues();
        return switch (condition.getTest()) {
            case EMPTY -> hits.isEmpty();
            case FILLED -> !hits.isEmpty();
            case EQUALS -> !hits.isEmpty() && hits.stream().allMatch(hit -> isOneOf(hit, values));
            case NOT_EQUALS -> !hits.isEmpty() && hits.stream().noneMatch(hit -> isOneOf(hit, values));
            case INCLUDES -> hits.stream().anyMatch(hit -> isOneOf(hit, values));
            case EXCLUDES -> hits.stream().noneMatch(hit -> isOneOf(hit, values));
            case AT_LEAST -> hits.size() >= number(values);
            case AT_MOST -> hits.size() <= number(values);
            case MENTIONS -> mentions(hits, values);
            case OMITS -> !mentions(hits, values);
            case SAME_AS -> hits.stream().anyMatch(hit -> isSame(hit, values, element));
        };
    }

    private static boolean isOneOf(ModelPath.Hit hit, List<String> values) {
        return values.contains(hit.feature() == null ? hit.element().eClass().getName() : String.valueOf(hit.value()));
    }

    /** The linter has looked whether it is a number. */
    private static int number(List<String> values) {
        return values.isEmpty() ? 1 : Integer.parseInt(values.getFirst());
    }

    private static boolean mentions(List<ModelPath.Hit> hits, List<String> wordings) {
        return hits.stream().flatMap(hit -> hit.feature() == null ? Meaning.texts(hit.element()).stream()
                : Stream.of(new Meaning.Written(hit.element(), hit.feature(), String.valueOf(hit.value()))))
                .anyMatch(text -> wordings.stream().anyMatch(wording -> Meaning.mentions(text.text(), wording)));
    }

    private static boolean isSame(ModelPath.Hit hit, List<String> paths, EObject element) {
        String text = plain(hit.value());
        return hit.feature() != null && paths.stream().flatMap(path -> ModelPath.of(path).hits(element).stream())
                .anyMatch(other -> other.feature() != null && !other.equals(hit) && plain(other.value()).equals(text));
    }

    private static String plain(Object value) {
        return WordReader.normal(String.valueOf(value)).replaceAll("[\\s。、.,]", "");
    }
}
