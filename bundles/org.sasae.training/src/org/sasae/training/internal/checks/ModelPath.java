// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.sasae.model.care.CarePackage;
import org.sasae.training.model.TrainingPackage;

/**
 * A way through a case, as packs write it: names of features with {@code /} between them, such as
 * {@code plans[last]/overallIssues/goals}.
 *
 * <ul>
 * <li>{@code [2]}, {@code [last]}: one of several, counted from 1; {@code [category=SELF_CARE]}: those with this value,
 * {@code [speaker=本人|Aさん]} with one of these;
 * <li>{@code #id} at the beginning: the element with this id;
 * <li>{@code //SupportRow}: everything of this class below;
 * <li>{@code ..}: what contains the element; {@code .}: the element itself.
 * </ul>
 * It only reads. Blank texts and unset values are no hits.
 */
public final class ModelPath {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([^\\]]+)])?");

    /** What a case can hold: the care model, and the record of an attempt. */
    private static final List<EClass> CLASSES = Stream.of(CarePackage.eINSTANCE, TrainingPackage.eINSTANCE)
            .flatMap(all -> all.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
            .toList();

    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private final String id;

    private record Step(String name, String selector, boolean below) {
    }

    /**
     * What a path leads to.
     *
     * @param element the element; for the value of an attribute the one that has it
     * @param feature the attribute, null where the path leads to an element
     * @param value   the value as text, the element itself where the path leads to one
     */
    public record Hit(EObject element, EStructuralFeature feature, Object value) {

        static Hit of(EObject element) {
            return new Hit(element, null, element);
        }
    }

    private ModelPath(String text) {
        this.text = text;
        String rest = text;
        if (text.startsWith("#")) {
            int slash = text.indexOf('/');
            id = slash < 0 ? text.substring(1) : text.substring(1, slash);
            rest = slash < 0 ? "" : text.substring(slash + 1);
        } else {
            id = null;
        }
        parse(rest);
    }

    /**
     * @throws IllegalArgumentException when the path is not well formed; the message is the part that is not understood
     */
    public static ModelPath of(String text) {
        return new ModelPath(text.strip());
    }

    private void parse(String path) {
        boolean below = false;
        for (String part : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            if (part.isEmpty()) {
                below = true;
            } else if (part.equals(".") || part.equals("..")) {
                steps.add(new Step(part, null, false));
            } else {
                Matcher matcher = STEP.matcher(part);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException(part);
                }
                steps.add(new Step(matcher.group(1), matcher.group(2), below));
                below = false;
            }
        }
    }

    /** Everything the path leads to, in the order of the case, without duplicates. */
    public List<Hit> hits(EObject from) {
        return hits(List.of(from));
    }

    /** Everything the path leads to from several elements. */
    public List<Hit> hits(Collection<? extends EObject> from) {
        Collection<Hit> current = new LinkedHashSet<>();
        if (id == null) {
            from.forEach(element -> current.add(Hit.of(element)));
        } else {
            from.stream().limit(1).map(this::named).filter(found -> found != null)
                    .forEach(found -> current.add(Hit.of(found)));
        }
        for (Step step : steps) {
            Set<Hit> next = new LinkedHashSet<>();
            for (Hit hit : current) {
                if (hit.feature() == null) {
                    follow(hit.element(), step, next);
                }
            }
            current.clear();
            current.addAll(next);
        }
        return List.copyOf(current);
    }

    private EObject named(EObject anywhere) {
        Resource resource = anywhere.eResource();
        EObject found = resource == null ? null : resource.getEObject(id);
        return found != null || resource == null ? found : search(resource);
    }

    /** After undo the index of a resource may not know an object again that is there. */
    private EObject search(Resource resource) {
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            if (id.equals(resource.getURIFragment(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    /** The elements it leads to. */
    public List<EObject> elements(EObject from) {
        return hits(from).stream().map(Hit::element).distinct().toList();
    }

    private static void follow(EObject element, Step step, Set<Hit> next) {
        if (step.name.equals(".")) {
            next.add(Hit.of(element));
        } else if (step.name.equals("..")) {
            if (element.eContainer() != null) {
                next.add(Hit.of(element.eContainer()));
            }
        } else if (step.below) {
            List<Hit> all = new ArrayList<>();
            element.eAllContents().forEachRemaining(candidate -> {
                if (isA(candidate.eClass(), step.name)) {
                    all.add(Hit.of(candidate));
                }
            });
            next.addAll(select(all, step.selector));
        } else {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(step.name);
            if (feature != null) {
                next.addAll(select(values(element, feature), step.selector));
            }
        }
    }

    private static boolean isA(EClass type, String name) {
        return type.getName().equals(name) || type.getEAllSuperTypes().stream().anyMatch(s -> s.getName().equals(name));
    }

    private static List<Hit> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        List<Hit> hits = new ArrayList<>();
        for (Object one : all) {
            if (feature instanceof EReference) {
                hits.add(Hit.of((EObject) one));
            } else {
                String written = one instanceof Enumerator literal ? literal.getName() : String.valueOf(one);
                if (!written.isBlank()) {
                    hits.add(new Hit(element, feature, written));
                }
            }
        }
        return hits;
    }

    private static List<Hit> select(List<Hit> hits, String selector) {
        if (selector == null) {
            return hits;
        }
        int equals = selector.indexOf('=');
        if (equals > 0) {
            String name = selector.substring(0, equals);
            String wanted = selector.substring(equals + 1);
            return hits.stream().filter(hit -> hit.feature() == null && has(hit.element(), name, wanted)).toList();
        }
        int index = selector.equals("last") ? hits.size() : Integer.parseInt(selector);
        return index < 1 || index > hits.size() ? List.of() : List.of(hits.get(index - 1));
    }

    private static boolean has(EObject element, String name, String wanted) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        List<String> any = List.of(wanted.split("\\|"));
        return feature instanceof EAttribute
                && values(element, feature).stream().anyMatch(hit -> any.contains(String.valueOf(hit.value()).strip()));
    }

    /**
     * Looks whether the path can lead to anything at all.
     *
     * @param from the class it starts at
     * @return the classes it can lead to; the class of the owner where it leads to an attribute
     * @throws IllegalArgumentException with the step that leads nowhere
     */
    public Set<EClass> check(EClass from) {
        Set<EClass> types = Set.of(from);
        for (Step step : steps) {
            Set<EClass> next = new LinkedHashSet<>();
            types.forEach(type -> next.addAll(targets(type, step)));
            if (next.isEmpty()) {
                throw new IllegalArgumentException(step.name);
            }
            if (!canSelect(next, step.selector)) {
                throw new IllegalArgumentException(step.name + '[' + step.selector + ']');
            }
            types = next;
        }
        return types;
    }

    private static boolean canSelect(Set<EClass> types, String selector) {
        int equals = selector == null ? -1 : selector.indexOf('=');
        return equals < 1 || types.stream().flatMap(type -> selectable(type, selector.substring(0, equals)))
                .anyMatch(attribute -> canBe(attribute, selector.substring(equals + 1)));
    }

    private static Stream<EAttribute> selectable(EClass type, String name) {
        return CLASSES.stream().filter(type::isSuperTypeOf).map(each -> each.getEStructuralFeature(name))
                .filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
    }

    /**
     * The attributes that the path can lead to.
     *
     * @param from the class it starts at; the path leads somewhere from there
     * @return empty where it leads to elements
     */
    public Set<EAttribute> attributes(EClass from) {
        Set<EClass> types = Set.of(from);
        Set<EAttribute> attributes = new LinkedHashSet<>();
        for (Step step : steps) {
            attributes.clear();
            types.forEach(type -> selectable(type, step.name).forEach(attributes::add));
            Set<EClass> next = new LinkedHashSet<>();
            types.forEach(type -> next.addAll(targets(type, step)));
            types = next;
        }
        return attributes;
    }

    /** Whether a value written as text can be a value of the attribute. */
    public static boolean canBe(EAttribute attribute, String value) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getEEnumLiteral(value) != null;
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false");
        }
        return type != int.class && type != Integer.class || value.matches("-?\\d{1,9}");
    }

    private static Set<EClass> targets(EClass type, Step step) {
        if (step.name.equals(".")) {
            return Set.of(type);
        }
        Set<EClass> found = new LinkedHashSet<>();
        for (EClass candidate : CLASSES) {
            if (step.name.equals("..")) {
                if (candidate.getEAllContainments().stream().anyMatch(r -> r.getEReferenceType().isSuperTypeOf(type))) {
                    found.add(candidate);
                }
            } else if (step.below) {
                if (candidate.getName().equals(step.name)) {
                    found.add(candidate);
                }
            } else if (type.isSuperTypeOf(candidate)) {
                EStructuralFeature feature = candidate.getEStructuralFeature(step.name);
                if (feature != null) {
                    found.add(feature instanceof EReference reference ? reference.getEReferenceType() : candidate);
                }
            }
        }
        return found;
    }

    /** The id it begins with; null where it begins at the case. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return text;
    }
}
