// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;

/** What a pack needs and has not yet, as the metamodel says. */
final class Completeness {

    private Completeness() {
    }

    /** The required features of an object and all it holds that have no value. */
    static List<Setting> missing(EObject root) {
        List<Setting> missing = new ArrayList<>();
        Iterable<EObject> contents = root::eAllContents;
        Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false))
                .forEach(object -> object.eClass().getEAllStructuralFeatures().stream()
                        .filter(feature -> feature.isRequired() && isEmpty(object.eGet(feature)))
                        .forEach(feature -> missing.add(((InternalEObject) object).eSetting(feature))));
        return missing;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
        case null -> true;
        case Collection<?> many -> many.isEmpty();
        case String text -> text.isBlank();
        case Integer number -> number == 0;
        default -> false;
        };
    }
}
