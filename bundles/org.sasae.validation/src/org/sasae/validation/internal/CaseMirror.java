// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;

/**
 * A second image of an open case that other threads may read. It follows the case from its notifications: the thread that
 * changes the case only notes what changed and, when asked, takes the values of just that; they are put into the image in
 * the thread that reads it. Where things lie in pictures is left out, because no rule reads it.
 */
public final class CaseMirror {

    private static final Set<EClass> PICTURES = Set.of(CarePackage.Literals.LAYOUT,
            CarePackage.Literals.DIAGRAM_LAYOUT, CarePackage.Literals.LAYOUT_NODE);

    private final CareCase careCase;
    /** Of the thread that changes the case. */
    private final Map<EObject, Set<EStructuralFeature>> changed = new IdentityHashMap<>();
    private final Set<EObject> moved = new LinkedHashSet<>();
    /** On the way from the one thread to the other. */
    private final Queue<List<Value>> taken = new ConcurrentLinkedQueue<>();
    /** Of the thread that reads, guarded by this map; an object that may come back by undo finds its image again. */
    private final Map<EObject, EObject> images = new WeakHashMap<>();

    /** Begins with the case as it is, in the thread that changes it. */
    public CaseMirror(CareCase careCase) {
        this.careCase = careCase;
        moved.add(careCase);
        take();
    }

    /**
     * The value of a feature at one moment.
     *
     * @param value null where the feature is not set, a copy of a list
     */
    private record Value(EObject owner, EStructuralFeature feature, Object value) {
    }

    /** {@return whether the change concerns a part of the case that the mirror shows} */
    public static boolean isMirrored(Notification change) {
        return change.getNotifier() instanceof EObject owner && !PICTURES.contains(owner.eClass())
                && change.getFeature() instanceof EStructuralFeature feature && isMirrored(feature);
    }

    /** Notes a change of the case or of anything in it, in the thread that makes it. */
    public void note(Notification change) {
        if (isMirrored(change)) {
            EObject owner = (EObject) change.getNotifier();
            EStructuralFeature feature = (EStructuralFeature) change.getFeature();
            changed.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(feature);
            if (feature instanceof EReference reference && reference.isContainment()) {
                noteMoved(change.getOldValue());
                noteMoved(change.getNewValue());
            }
        }
    }

    private void noteMoved(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::noteMoved);
        } else if (value instanceof EObject object) {
            moved.add(object);
        }
    }

    /** Takes the values of what changed since the last time, in the thread that changes the case. */
    public void take() {
        List<Value> values = new ArrayList<>();
        for (EObject root : moved) {
            if (EcoreUtil.isAncestor(careCase, root)) {
                takeAll(root, values);
            }
        }
        changed.forEach((owner, features) -> features.forEach(feature -> values.add(value(owner, feature))));
        moved.clear();
        changed.clear();
        if (!values.isEmpty()) {
            taken.add(values);
        }
    }

    private static void takeAll(EObject root, List<Value> values) {
        takeOne(root, values);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object.eContainmentFeature() == CarePackage.Literals.CARE_CASE__LAYOUT) {
                all.prune();
            } else {
                takeOne(object, values);
            }
        }
    }

    private static void takeOne(EObject owner, List<Value> values) {
        for (EStructuralFeature feature : owner.eClass().getEAllStructuralFeatures()) {
            if (isMirrored(feature)) {
                values.add(value(owner, feature));
            }
        }
    }

    private static boolean isMirrored(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && feature != CarePackage.Literals.CARE_CASE__LAYOUT
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static Value value(EObject owner, EStructuralFeature feature) {
        if (!owner.eIsSet(feature)) {
            return new Value(owner, feature, null);
        }
        Object value = owner.eGet(feature);
        return new Value(owner, feature, feature.isMany() ? new ArrayList<>((List<?>) value) : value);
    }

    /**
     * Brings the image up to what was taken and lets it be read, in any thread; one reader after the other.
     *
     * @param reader gets the image of the case, which it must not change or keep, and the image of each of its objects
     */
    public void read(BiConsumer<CareCase, Map<EObject, EObject>> reader) {
        synchronized (images) {
            for (List<Value> values = taken.poll(); values != null; values = taken.poll()) {
                values.forEach(this::put);
            }
            reader.accept((CareCase) image(careCase), images);
        }
    }

    private void put(Value value) {
        EObject owner = image(value.owner());
        EStructuralFeature feature = value.feature();
        if (value.value() == null) {
            owner.eUnset(feature);
        } else if (feature.isMany()) {
            putAll(owner, feature, (List<?>) value.value());
        } else {
            owner.eSet(feature, feature instanceof EReference ? image((EObject) value.value()) : value.value());
        }
    }

    @SuppressWarnings("unchecked")
    private void putAll(EObject owner, EStructuralFeature feature, List<?> values) {
        List<Object> now = new ArrayList<>(values.size());
        for (Object value : values) {
            now.add(feature instanceof EReference ? image((EObject) value) : value);
        }
        ECollections.setEList((EList<Object>) owner.eGet(feature), now);
    }

    private EObject image(EObject original) {
        return original.eIsProxy() ? original
                : images.computeIfAbsent(original, key -> EcoreUtil.create(key.eClass()));
    }
}
