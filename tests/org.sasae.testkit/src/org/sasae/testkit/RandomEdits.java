// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;

/** Edits a case at random, as a careless user might: any feature of any object, with plausible and odd values. */
public final class RandomEdits {

    private static final String[] TEXTS = {null, "", " ", "support", "managementA", "managementB", "managementC", "x",
        "evaluation", "66", "67", "24", "（当面の支援）", "できない", "散歩に行きたい", "通いの場に参加する", "株式会社○"};

    private final CareCase careCase;
    private final Random random;

    public RandomEdits(CareCase careCase, long seed) {
        this.careCase = careCase;
        this.random = new Random(seed);
    }

    /** Makes one change; now and then it changes nothing because the value was the same. */
    public void edit() {
        List<EObject> objects = objects();
        EObject object = objects.get(random.nextInt(objects.size()));
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.isChangeable() && !feature.isDerived()
                        && feature != CarePackage.Literals.CARE_CASE__LAYOUT
                        && feature != CarePackage.Literals.CARE_ELEMENT__EXTENSIONS)
                .toList();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (feature.isMany()) {
            editList(object, feature, objects);
        } else {
            object.eSet(feature, value(feature, objects));
        }
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>();
        objects.add(careCase);
        for (TreeIterator<EObject> all = careCase.eAllContents(); all.hasNext();) {
            objects.add(all.next());
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private void editList(EObject object, EStructuralFeature feature, List<EObject> objects) {
        List<Object> list = (List<Object>) object.eGet(feature);
        int choice = random.nextInt(3);
        if (choice == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (choice == 1 && list.size() > 1) {
            list.add(random.nextInt(list.size()), list.remove(random.nextInt(list.size())));
        } else {
            Object value = value(feature, objects);
            if (value != null && !list.contains(value)) {
                list.add(random.nextInt(list.size() + 1), value);
            }
        }
    }

    private Object value(EStructuralFeature feature, List<EObject> objects) {
        return switch (feature) {
            case EAttribute attribute -> simple(attribute.getEAttributeType());
            case EReference reference when reference.isContainment() -> random.nextInt(4) == 0 && !reference.isMany()
                    ? null : create(reference.getEReferenceType());
            case EReference reference -> existing(reference.getEReferenceType(), objects);
            default -> null;
        };
    }

    private static EObject create(EClass type) {
        return type.isAbstract() ? null : EcoreUtil.create(type);
    }

    private EObject existing(EClass type, List<EObject> objects) {
        List<EObject> fitting = objects.stream().filter(type::isInstance).toList();
        return fitting.isEmpty() || random.nextInt(5) == 0 ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private Object simple(EDataType type) {
        if (type instanceof EEnum values) {
            return values.getELiterals().get(random.nextInt(values.getELiterals().size())).getInstance();
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(600));
        Class<?> javaType = type.getInstanceClass();
        if (javaType == boolean.class) {
            return random.nextBoolean();
        } else if (javaType == int.class) {
            return random.nextInt(6);
        } else if (javaType == double.class) {
            return random.nextDouble();
        } else if (javaType == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (random.nextInt(4) == 0) {
            return null;
        } else if (javaType == Integer.class) {
            return random.nextInt(400);
        } else if (javaType == LocalDate.class) {
            return day;
        } else if (javaType == YearMonth.class) {
            return YearMonth.from(day);
        } else if (javaType == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), 0);
        } else if (javaType == BigDecimal.class) {
            return BigDecimal.valueOf(40L + random.nextInt(120));
        }
        throw new IllegalStateException("No values for " + type.getName());
    }
}
