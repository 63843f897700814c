// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.sheets.internal.template.TemplateException;

/**
 * Follows the paths of a template through a case, such as {@code plan.oneDayGoal.text}. A step is a
 * feature of the metamodel, a derived value, the number of a list element (from 0), the key of a table,
 * or {@code extension}, which finds the features of a municipality's own package.
 */
final class Paths {

    private static final String EXTENSION = "extension";

    private final DerivedValues derived;

    Paths(DerivedValues derived) {
        this.derived = derived;
    }

    /** The object at the end of the path; null for none, {@link Blank} where a list ended before. */
    Object find(String path, Scope scope) {
        String[] steps = path.split("\\.");
        if (!scope.has(steps[0])) {
            throw new TemplateException(path);
        }
        Object object = scope.get(steps[0]);
        for (int i = 1; i < steps.length && object != null && object != Blank.INSTANCE; i++) {
            object = step(object, steps[i], path);
        }
        return object;
    }

    List<Object> list(String path, Scope scope) {
        return switch (find(path, scope)) {
            case null -> List.of();
            case Blank blank -> List.of();
            case Collection<?> objects -> new ArrayList<>(objects);
            case Object single -> List.of(single);
        };
    }

    boolean matches(String path, List<String> wanted, Scope scope) {
        return list(path, scope).stream().map(Paths::name).anyMatch(wanted::contains);
    }

    private static String name(Object value) {
        return value instanceof Enumerator literal ? literal.getName() : String.valueOf(value);
    }

    private Object step(Object object, String step, String path) {
        return switch (object) {
            case Map<?, ?> table -> table.get(step);
            case List<?> objects -> element(objects, step, path);
            case EObject element -> feature(element, step, path);
            default -> throw new TemplateException(path);
        };
    }

    private static Object element(List<?> objects, String step, String path) {
        try {
            int index = Integer.parseInt(step);
            return index < objects.size() ? objects.get(index) : Blank.INSTANCE;
        } catch (NumberFormatException e) {
            throw new TemplateException(path);
        }
    }

    private Object feature(EObject element, String name, String path) {
        if (derived.has(element, name)) {
            return derived.value(element, name);
        }
        if (name.equals(EXTENSION) && element instanceof CareElement extended) {
            return municipal(extended);
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new TemplateException(path);
        }
        return element.eGet(feature);
    }

    /** The values of all municipal packages at an element, by the name of the feature. */
    private static Map<String, Object> municipal(CareElement element) {
        Map<String, Object> values = new HashMap<>();
        for (MunicipalExtension extension : element.getExtensions()) {
            extension.eClass().getEAllStructuralFeatures()
                    .forEach(feature -> values.put(feature.getName(), extension.eGet(feature)));
        }
        return values;
    }
}
