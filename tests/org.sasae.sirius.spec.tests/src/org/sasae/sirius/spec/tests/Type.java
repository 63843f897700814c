// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.sasae.model.care.CarePackage;

/**
 * What an expression may give: objects of some classes, a plain value, or a collection of one of these.
 *
 * @param classes the classes an object may have, empty for something else
 * @param value the class of a plain value, null for something else
 * @param element what a collection holds, null for something else
 */
record Type(Set<EClass> classes, Class<?> value, Type element) {

    /** What only Sirius knows, such as a view. Everything may be asked of it. */
    static final Type ANY = new Type(Set.of(), null, null);
    static final Type STRING = plain(String.class);
    static final Type BOOLEAN = plain(Boolean.class);
    static final Type NUMBER = plain(Integer.class);

    static Type plain(Class<?> value) {
        return new Type(Set.of(), value, null);
    }

    static Type objects(Collection<EClass> classes) {
        return classes.isEmpty() ? ANY : new Type(new LinkedHashSet<>(classes), null, null);
    }

    static Type object(EClass type) {
        return objects(Set.of(type));
    }

    static Type collection(Type element) {
        return new Type(Set.of(), null, element);
    }

    boolean any() {
        return equals(ANY);
    }

    /** What stands in it when it is a collection, else the type itself. */
    Type single() {
        return element == null ? this : element;
    }

    /** The objects that may hold objects of these classes. */
    Type containers() {
        Set<EClass> holders = classes(CarePackage.eINSTANCE.getEClassifiers().stream())
                .filter(holder -> holder.getEAllContainments().stream()
                        .map(EReference::getEReferenceType).anyMatch(held -> classes.stream().anyMatch(held::isSuperTypeOf)))
                .filter(holder -> !holder.isAbstract()).collect(Collectors.toSet());
        return objects(holders);
    }

    /** Of a class and those that extend it, those whose objects can be there. */
    static Stream<EClass> concrete(EClass type) {
        return classes(CarePackage.eINSTANCE.getEClassifiers().stream())
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each));
    }

    private static Stream<EClass> classes(Stream<EClassifier> classifiers) {
        return classifiers.filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** Tells whether what this type gives can be handed to a parameter of a Java method. */
    boolean fits(java.lang.reflect.Type parameter) {
        if (any()) {
            return true;
        }
        if (parameter instanceof ParameterizedType generic && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
            return element != null && element.fits(generic.getActualTypeArguments()[0]);
        }
        if (!(parameter instanceof Class<?> wanted) || element != null) {
            return false;
        }
        return value != null ? wanted.isAssignableFrom(value)
                : classes.stream().allMatch(each -> wanted.isAssignableFrom(instance(each)));
    }

    private static Class<?> instance(EClass type) {
        return type == EcorePackage.Literals.EOBJECT ? EObject.class : type.getInstanceClass();
    }

    /** Tells whether some object of this type may be of a class. */
    boolean mayBe(EClass wanted) {
        return any() || single().any() || single().classes.stream().anyMatch(each -> each == EcorePackage.Literals.EOBJECT
                || each.isSuperTypeOf(wanted) || wanted.isSuperTypeOf(each));
    }

    /** What a Java method gives. */
    static Type of(java.lang.reflect.Type java) {
        if (java instanceof ParameterizedType generic) {
            return collection(of(generic.getActualTypeArguments()[0]));
        }
        if (java == EObject.class) {
            return object(EcorePackage.Literals.EOBJECT);
        }
        return classes(CarePackage.eINSTANCE.getEClassifiers().stream())
                .filter(each -> each.getInstanceClass() == java).findFirst().map(Type::object)
                .orElseGet(() -> plain((Class<?>) java));
    }

    /** What a feature gives. */
    static Type of(EStructuralFeature feature) {
        Type single = feature instanceof EReference reference ? object(reference.getEReferenceType())
                : plain(boxed(feature.getEType().getInstanceClass()));
        return feature.isMany() ? collection(single) : single;
    }

    private static Class<?> boxed(Class<?> plain) {
        return plain == boolean.class ? Boolean.class : plain == int.class ? Integer.class : plain;
    }

    static Type union(List<Type> types) {
        return types.stream().anyMatch(Type::any) ? ANY
                : objects(types.stream().flatMap(type -> type.single().classes.stream()).toList());
    }

    @Override
    public String toString() {
        if (any()) {
            return "anything";
        }
        if (element != null) {
            return "several of " + element;
        }
        return value != null ? value.getSimpleName()
                : classes.stream().map(EClass::getName).sorted().collect(Collectors.joining("|"));
    }

    static String list(Type... types) {
        return Arrays.stream(types).map(Type::toString).collect(Collectors.joining(", "));
    }
}
