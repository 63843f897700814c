// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;

/**
 * Makes up cases from the metamodel alone: any class, any attribute, any link that the metamodel allows, so that a new
 * attribute is tested without anybody writing a test. The cases make no sense to a person.
 *
 * <p>The same seed and size always give the same case.
 */
public final class CaseGenerator {

    private final Random random;
    private final RandomValues values;
    private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    private final List<EObject> all = new ArrayList<>();

    private CaseGenerator(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    /**
     * @param seed any number
     * @param size about how many objects the case has, at least 1
     * @return a case in no resource
     */
    public static CareCase generate(long seed, int size) {
        return new CaseGenerator(seed).generate(size);
    }

    private CareCase generate(int size) {
        CareCase root = CareFactory.eINSTANCE.createCareCase();
        register(root);
        List<EObject> open = new ArrayList<>(List.of(root));
        while (all.size() < size && !open.isEmpty()) {
            grow(open);
        }
        all.forEach(this::fillAttributes);
        all.forEach(this::fillLinks);
        return root;
    }

    /** Gives a child to one of the objects that may have one, or finds that it may have none. */
    private void grow(List<EObject> open) {
        int index = random.nextInt(open.size());
        EObject parent = open.get(index);
        List<EReference> places = parent.eClass().getEAllContainments().stream()
                .filter(place -> !concreteTypes(place).isEmpty())
                .filter(place -> place.isMany() || parent.eGet(place) == null)
                .toList();
        if (places.isEmpty()) {
            open.set(index, open.getLast());
            open.removeLast();
            return;
        }
        EReference place = pick(places);
        EObject child = EcoreUtil.create(pick(concreteTypes(place)));
        put(parent, place, child);
        register(child);
        open.add(child);
    }

    private void fillAttributes(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isChangeable() || attribute == CarePackage.Literals.CARE_CASE__FORMAT_VERSION) {
                continue;
            }
            int count = attribute.isMany() ? random.nextInt(4) : random.nextInt(3) == 0 ? 0 : 1;
            for (int i = 0; i < count; i++) {
                Object value = values.next(attribute.getEAttributeType());
                if (!attribute.isMany() || !((List<?>) object.eGet(attribute)).contains(value)) {
                    put(object, attribute, value);
                }
            }
        }
    }

    private void fillLinks(EObject object) {
        for (EReference link : object.eClass().getEAllReferences()) {
            if (link.isContainment() || link.isContainer() || !link.isChangeable() || random.nextInt(3) == 0) {
                continue;
            }
            List<EObject> targets = instances(link.getEReferenceType());
            for (int i = link.isMany() ? random.nextInt(5) : 1; i > 0 && !targets.isEmpty(); i--) {
                EObject target = pick(targets);
                if (!link.isMany() || !((List<?>) object.eGet(link)).contains(target)) {
                    put(object, link, target);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private void register(EObject object) {
        all.add(object);
        byClass.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(object);
    }

    private List<EObject> instances(EClass type) {
        if (type.getInstanceClass() == EObject.class) {
            return all;
        }
        List<EObject> exact = byClass.get(type);
        return exact != null && !type.isAbstract() ? exact
                : byClass.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream()).toList();
    }

    private static List<EClass> concreteTypes(EReference place) {
        EPackage ePackage = CarePackage.eINSTANCE;
        return ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && place.getEReferenceType().isSuperTypeOf(type))
                // Without the package of a municipality there are no municipal items.
                .filter(type -> type != CarePackage.Literals.MUNICIPAL_EXTENSION).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
