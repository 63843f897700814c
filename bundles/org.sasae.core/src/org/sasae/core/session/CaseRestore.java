// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.sasae.core.files.CaseResource;
import org.sasae.core.internal.files.UnknownContent;
import org.sasae.model.care.CareCase;

/**
 * Gives a case the content that it had before, as one command. Objects that both have, known by their ids, stay the same
 * objects and only take the values of that time; others come back under their old ids or go. Links of editors and of the
 * undo history to objects therefore stay good. What no installed plug-in knows stays on objects that are still there and
 * comes back with those that come back.
 */
public final class CaseRestore extends ChangeCommand {

    private final CaseResource now;
    private final CaseResource earlier;
    /** From each object of the earlier content to the one that stands for it in the case. */
    private final Map<EObject, EObject> counterparts = new LinkedHashMap<>();
    private final Map<EObject, String> newIds = new HashMap<>();

    /**
     * Makes the command.
     *
     * @param now     the case to change, not null
     * @param earlier the content to give it, not used for anything else afterwards, not null
     * @param label   name of the step for undo, in the language of the person, not null
     */
    public CaseRestore(CaseResource now, CaseResource earlier, String label) {
        super(now);
        this.now = Objects.requireNonNull(now);
        this.earlier = Objects.requireNonNull(earlier);
        setLabel(Objects.requireNonNull(label));
    }

    @Override
    protected boolean prepare() {
        return now.careCase().isPresent() && earlier.careCase().isPresent() && super.prepare();
    }

    @Override
    protected void doExecute() {
        CareCase root = now.careCase().orElseThrow();
        CareCase earlierRoot = earlier.careCase().orElseThrow();
        counterparts.put(earlierRoot, root);
        earlierRoot.eAllContents().forEachRemaining(each -> counterparts.put(each, counterpart(each)));
        counterparts.forEach(this::takeValues);
        newIds.forEach((object, id) -> now.setID(object, id));
    }

    private EObject counterpart(EObject object) {
        String id = earlier.getID(object);
        EObject found = id == null ? null : now.getEObject(id);
        if (found != null && found.eClass() == object.eClass()) {
            return found;
        }
        EObject made = EcoreUtil.create(object.eClass());
        if (id != null && found == null) {
            newIds.put(made, id);
        }
        UnknownContent.carry(object, made);
        return made;
    }

    private void takeValues(EObject from, EObject to) {
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            boolean own = feature.isChangeable() && !feature.isDerived() && !feature.isTransient();
            if (own && feature instanceof EAttribute) {
                takeValue(from, to, feature, from.eGet(feature));
            } else if (own && feature instanceof EReference reference && !reference.isContainer()) {
                takeValue(from, to, feature, translated(from.eGet(feature)));
            }
        }
    }

    private static void takeValue(EObject from, EObject to, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) to.eGet(feature);
            List<Object> wanted = new ArrayList<>((Collection<?>) value);
            if (!list.equals(wanted)) {
                ECollections.setEList(list, wanted);
            }
        } else if (!from.eIsSet(feature)) {
            if (to.eIsSet(feature)) {
                to.eUnset(feature);
            }
        } else if (!to.eIsSet(feature) || !Objects.equals(to.eGet(feature), value)) {
            to.eSet(feature, value);
        }
    }

    private Object translated(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::translated).toList();
        }
        return counterparts.getOrDefault(value, null);
    }
}
