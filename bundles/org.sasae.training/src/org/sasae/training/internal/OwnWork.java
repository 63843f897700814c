// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.sasae.model.care.CareCase;
import org.sasae.training.model.Task;

/** What of a case is the learner's work on a task: comparing it with the start, and bringing the start back. */
public final class OwnWork {

    private OwnWork() {
    }

    /** Whether the places of the task are no longer as they were. */
    public static boolean differs(Task task, CareCase start, CareCase work) {
        return task.getWorksOn().stream().map(Place::of).anyMatch(place -> !picture(place, start)
                .equals(picture(place, work)));
    }

    /** What stands at a place, as text: links are compared by the ids of their targets. */
    private static String picture(Place place, EObject root) {
        StringBuilder picture = new StringBuilder();
        for (EObject owner : place.owners(root)) {
            EStructuralFeature feature = place.feature(owner);
            if (feature != null) {
                describe(owner, feature, picture);
            }
        }
        return picture.toString();
    }

    private static void describe(EObject owner, EStructuralFeature feature, StringBuilder picture) {
        if (!owner.eIsSet(feature) || feature.isDerived() || feature.isTransient()) {
            return;
        }
        picture.append(feature.getName()).append('=');
        for (Object value : values(owner, feature)) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                EObject child = (EObject) value;
                picture.append('(').append(child.eClass().getName());
                child.eClass().getEAllStructuralFeatures().forEach(f -> describe(child, f, picture));
                picture.append(')');
            } else {
                picture.append(value instanceof EObject target ? id(target) : value).append(';');
            }
        }
    }

    /**
     * Brings the places of a task back to what they were at the start; to be called within a command.
     *
     * @param task  the task
     * @param start the starting case; it is not changed
     * @param work  the case to change
     */
    public static void reset(Task task, CareCase start, CareCase work) {
        for (String path : task.getWorksOn()) {
            Place place = Place.of(path);
            List<EObject> from = place.owners(start);
            List<EObject> to = place.owners(work);
            for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
                EStructuralFeature feature = place.feature(from.get(i));
                if (feature != null) {
                    reset(from.get(i), to.get(i), feature);
                }
            }
        }
        removeAdded(task, start, work);
    }

    /** Elements that the learner added have nothing to go back to; what the task asked for in them goes. */
    private static void removeAdded(Task task, CareCase start, CareCase work) {
        for (String path : task.getWorksOn()) {
            Place place = Place.of(path);
            List<EObject> to = place.owners(work);
            for (EObject owner : to.subList(Math.min(place.owners(start).size(), to.size()), to.size())) {
                EStructuralFeature feature = place.feature(owner);
                if (feature != null) {
                    setValues(owner, feature, List.of());
                }
            }
        }
    }

    private static void reset(EObject from, EObject to, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            setValues(to, feature, values(from, feature).stream()
                    .map(value -> value instanceof EObject target ? same(target, to) : value).toList());
            return;
        }
        for (Object old : List.copyOf(values(to, feature))) {
            EcoreUtil.delete((EObject) old, true);
        }
        Map<EObject, EObject> copies = new HashMap<>();
        List<Object> added = new ArrayList<>();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        for (Object original : values(from, feature)) {
            added.add(copier.copy((EObject) original));
        }
        copies.putAll(copier);
        setValues(to, feature, added);
        copies.forEach((original, copy) -> keepId(original, copy));
        copies.forEach((original, copy) -> link(original, copy, copies));
    }

    private static void keepId(EObject original, EObject copy) {
        if (copy.eResource() instanceof XMLResource resource) {
            resource.setID(copy, id(original));
        }
    }

    private static void link(EObject original, EObject copy, Map<EObject, EObject> copies) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isDerived()
                    || !original.eIsSet(reference)) {
                continue;
            }
            List<Object> targets = new ArrayList<>();
            for (Object target : values(original, reference)) {
                EObject found = copies.getOrDefault(target, same((EObject) target, copy));
                if (found != null) {
                    targets.add(found);
                }
            }
            setValues(copy, reference, targets);
        }
    }

    /** The object of the learner's case that has the same id. */
    private static EObject same(EObject original, EObject inCase) {
        return inCase.eResource() == null ? null : inCase.eResource().getEObject(id(original));
    }

    private static String id(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? "" : resource.getURIFragment(object);
    }

    private static Collection<?> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        return value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
    }

    @SuppressWarnings("unchecked")
    private static void setValues(EObject owner, EStructuralFeature feature, List<?> values) {
        if (feature.isMany()) {
            List<Object> list = (List<Object>) owner.eGet(feature);
            list.clear();
            list.addAll(values);
        } else if (values.isEmpty()) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, values.getFirst());
        }
    }
}
